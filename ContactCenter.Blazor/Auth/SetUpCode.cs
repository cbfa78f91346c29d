using System.Security.Cryptography;
using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Blazor.Auth;

/// <summary>The one-time code that lets the first administrator be made; known only to whoever reads the server's log.</summary>
public sealed class SetUpCode(IDbContextFactory<ContactDb> contexts)
{
    readonly string code = PublicId.New();
    bool closed;

    /// <summary>While nobody works here yet. Once closed it stays closed, without another look.</summary>
    public bool IsOpen => !closed && !(closed = HasUsers());

    public bool Matches(string? typed) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typed?.Trim() ?? ""), Encoding.UTF8.GetBytes(code));

    public void WriteToLog(ILogger log)
    {
        if (IsOpen)
            log.LogWarning("There are no users yet. Open /setup and type this set-up code: {Code}", code);
    }

    bool HasUsers()
    {
        using var db = contexts.CreateDbContext();
        return db.Users.Any();
    }
}
