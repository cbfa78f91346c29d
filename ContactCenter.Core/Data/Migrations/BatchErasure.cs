using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

[DbContext(typeof(ContactDb))]
[Migration("20261203_BatchErasure")]
sealed class BatchErasure : SqlMigration
{
    protected override string Script => "BatchErasure";
}
