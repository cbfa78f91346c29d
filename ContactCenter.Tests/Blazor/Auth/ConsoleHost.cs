using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Blazor.Auth;

/// <summary>The real program as installed (Production), on its own empty data directory.</summary>
sealed class ConsoleHost : WebApplicationFactory<Program>
{
    public const string Password = "correct horse";

    readonly TemporaryFolder data = new();

    /// <summary>How costly a password is to check; few, since most tests do not care.</summary>
    public int PasswordRounds { get; init; } = 10;

    public WarningLog Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Data:Directory", data.Path);
        builder.ConfigureLogging(log => log.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(o => o.IterationCount = PasswordRounds));
    }

    public Browser Open() => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>A user with <see cref="Password"/>.</summary>
    public async Task<int> Add(string name, Roles roles = Roles.Agent)
    {
        using var scope = Services.CreateScope();
        var user = new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, SecurityStamp = PublicId.New(), Roles = roles, SecurityGroupId = SecurityGroup.All };
        user.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<User>>().HashPassword(user, Password);
        var added = await Services.GetRequiredService<IUnitsOfWork>().Run<Result<int>>(unit =>
        {
            if (!unit.Db.SecurityGroups.Any())
                unit.Db.SecurityGroups.Add(new SecurityGroup { Id = SecurityGroup.All, Name = "All" });
            unit.Db.Users.Add(user);
            unit.Db.SaveChanges();
            return user.Id;
        });
        return added.Value;
    }

    public async Task<T> Read<T>(Func<ContactDb, Task<T>> read)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<ContactDb>>().CreateDbContextAsync();
        return await read(db);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            data.Dispose();
    }
}
