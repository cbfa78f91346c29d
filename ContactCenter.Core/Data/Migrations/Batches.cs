using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261202_Batches")]
sealed class Batches : SqlMigration
{
    protected override string Script => "Batches";
}
