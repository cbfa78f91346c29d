using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261201_Outbound")]
sealed class Outbound : SqlMigration
{
    protected override string Script => "Outbound";
}
