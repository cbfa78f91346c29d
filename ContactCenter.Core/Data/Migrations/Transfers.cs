using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261122_Transfers")]
sealed class Transfers : SqlMigration
{
    protected override string Script => "Transfers";
}
