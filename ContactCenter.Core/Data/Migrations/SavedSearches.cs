using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261124_SavedSearches")]
sealed class SavedSearches : SqlMigration
{
    protected override string Script => "SavedSearches";
}
