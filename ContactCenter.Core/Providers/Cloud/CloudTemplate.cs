namespace ContactCenter.Core.Providers.Cloud;

/// <summary>A template as the Cloud API takes it: the values stand in its body's places.</summary>
static class CloudTemplate
{
    public static object Body(TemplateUse use) => use.Values.Count == 0
        ? new { name = use.Name, language = new { code = use.Language } }
        : new
        {
            name = use.Name,
            language = new { code = use.Language },
            components = new[] { new { type = "body", parameters = use.Values.Select(value => new { type = "text", text = value }).ToArray() } },
        };
}
