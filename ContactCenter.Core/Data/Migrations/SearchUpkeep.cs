using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261127_SearchUpkeep")]
sealed class SearchUpkeep : SqlMigration
{
    protected override string Script => "SearchUpkeep";
}
