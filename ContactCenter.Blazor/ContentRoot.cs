namespace ContactCenter.Blazor;

/// <summary>Published, the console's files lie beside the program and are found there, whatever the working directory is. Run from the sources they are the project's.</summary>
static class ContentRoot
{
    public static WebApplicationOptions Options(string[] arguments, string program) =>
        new() { Args = arguments, ContentRootPath = Directory.Exists(Path.Combine(program, "wwwroot")) ? program : null };
}
