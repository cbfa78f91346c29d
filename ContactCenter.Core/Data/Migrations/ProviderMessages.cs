using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261127_ProviderMessages")]
sealed class ProviderMessages : SqlMigration
{
    protected override string Script => "ProviderMessages";
}
