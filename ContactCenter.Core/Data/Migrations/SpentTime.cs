using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261130_SpentTime")]
sealed class SpentTime : SqlMigration
{
    protected override string Script => "SpentTime";
}
