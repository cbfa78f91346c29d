using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCenter.Core.Data.Migrations;

/// <summary>A step of the schema, written in SQL beside it (the tool that would generate it does not restore from every feed). A test compares the sum of the steps with the model.</summary>
public abstract class SqlMigration : Migration
{
    protected abstract string Script { get; }

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using var stream = typeof(SqlMigration).Assembly.GetManifestResourceStream($"ContactCenter.Core.Data.Migrations.{Script}.sql")!;
        migrationBuilder.Sql(new StreamReader(stream).ReadToEnd());
    }
}
