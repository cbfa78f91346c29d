using System.Reflection;
using ContactCenter.Blazor.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Tests.Blazor.Shell;

public sealed class PagesTests
{
    public static TheoryData<string> Pages =>
        [.. typeof(ConsoleSetup).Assembly.GetTypes().Where(t => t.IsDefined(typeof(RouteAttribute), false)).Select(t => t.FullName!)];

    /// <summary>The router inside a circuit knows no fallback policy: a page that says nothing would be open to everyone.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_SaysWhoMayOpenIt(string name)
    {
        var page = typeof(ConsoleSetup).Assembly.GetType(name)!;
        (page.GetCustomAttribute<AuthorizeAttribute>(true) is not null || page.GetCustomAttribute<AllowAnonymousAttribute>(true) is not null).ShouldBeTrue();
    }
}
