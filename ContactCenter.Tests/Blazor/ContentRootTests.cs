using ContactCenter.Blazor;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor;

public sealed class ContentRootTests : IDisposable
{
    readonly TemporaryFolder program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public void Options_Published_PointAtTheProgramWhereverItIsStarted()
    {
        Directory.CreateDirectory(program.File("wwwroot"));
        var options = ContentRoot.Options(["--urls", "x"], program.Path);
        options.ContentRootPath.ShouldBe(program.Path);
        options.Args.ShouldBe(["--urls", "x"]);
    }

    [Fact]
    public void Options_FromTheSources_LeaveItToTheProject() => ContentRoot.Options([], program.Path).ContentRootPath.ShouldBeNull();
}
