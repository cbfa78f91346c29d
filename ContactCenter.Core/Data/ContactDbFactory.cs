using ContactCenter.Core.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Data;

/// <summary>Short-lived contexts for reading; they never wait for the writer.</summary>
sealed class ContactDbFactory(SqliteDatabase database) : IDbContextFactory<ContactDb>
{
    public ContactDb CreateDbContext() => new(database.Options);
}
