using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261128_ProviderMessages")]
sealed class ProviderMessages : SqlMigration
{
    protected override string Script => "ProviderMessages";
}
