using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261125_SearchKeys")]
sealed class SearchKeys : SqlMigration
{
    protected override string Script => "SearchKeys";
}
