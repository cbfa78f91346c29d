using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261126_Erasure")]
sealed class Erasure : SqlMigration
{
    protected override string Script => "Erasure";
}
