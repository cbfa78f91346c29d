using Bunit;
using ContactCenter.Blazor.Shell;
using ContactCenter.Tests.Blazor.Auth;
using ContactCenter.Tests.Blazor.Supervisor;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;

namespace ContactCenter.Tests.Blazor.Shell;

/// <summary>What the log says of a page that fails.</summary>
public sealed class PageBoundaryTests : SupervisedTests
{
    readonly WarningLog log = new();

    private protected override Task Prepare()
    {
        Console.Services.AddSingleton<ILogger<PageBoundary>>(new Logger<PageBoundary>(LoggerFactory.Create(logging => logging.AddProvider(log))));
        return Task.CompletedTask;
    }

    [Fact]
    public void APageThatFails_IsInIt_WithTheCodeThatTheReaderSees()
    {
        var page = Fail(new InvalidOperationException("broken"));
        log.Messages.ShouldHaveSingleItem().ShouldStartWith("A page failed; code ");
        page.Markup.ShouldContain(log.Messages.Single()[^8..]);
    }

    /// <summary>They went elsewhere while it was saving.</summary>
    [Fact]
    public void AReaderWhoHasGone_IsNot()
    {
        Fail(new JSDisconnectedException("gone"));
        log.Messages.ShouldBeEmpty();
    }

    IRenderedComponent<PageBoundary> Fail(Exception with) => Console.Render<PageBoundary>(boundary => boundary.AddChildContent<Failing>(page => page.Add(failing => failing.With, with)));

    sealed class Failing : ComponentBase
    {
        [Parameter] public Exception With { get; set; } = null!;

        protected override void OnInitialized() => throw With;
    }
}
