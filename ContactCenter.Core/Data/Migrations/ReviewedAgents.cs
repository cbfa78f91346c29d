using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261129_ReviewedAgents")]
sealed class ReviewedAgents : SqlMigration
{
    protected override string Script => "ReviewedAgents";
}
