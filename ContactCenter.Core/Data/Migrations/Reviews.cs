using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261122_Reviews")]
sealed class Reviews : SqlMigration
{
    protected override string Script => "Reviews";
}
