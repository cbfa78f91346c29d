using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Core.Campaigns;

/// <summary>Names in canned responses, and nothing else (item 45).</summary>
public sealed class CannedVariablesTests
{
    static readonly CannedValues values = new("Lucía", "Ana", "Ventas");

    [Theory]
    [InlineData("Hola {{customer.name}}, soy {{agent.name}} de {{campaign.name}}.", "Hola Lucía, soy Ana de Ventas.")]
    [InlineData("{{customer.name}}{{customer.name}}", "LucíaLucía")]
    [InlineData("{{customer.email}} {{ customer.name }} {{Customer.Name}} {{7*7}} ${7*7} {customer.name} {{", "{{customer.email}} {{ customer.name }} {{Customer.Name}} {{7*7}} ${7*7} {customer.name} {{")]
    [InlineData("{{{customer.name}}}", "{Lucía}")]
    [InlineData("", "")]
    public void Fill_KnownVariablesOnly_OthersStayAsWritten(string text, string filled) => CannedVariables.Fill(text, values).ShouldBe(filled);

    [Fact]
    public void Fill_NameThatHoldsAVariable_IsNotLookedThroughAgain() =>
        CannedVariables.Fill("{{customer.name}}", values with { Customer = "{{agent.name}}" }).ShouldBe("{{agent.name}}");

    [Theory]
    [InlineData("[gratis](x)")]
    [InlineData("**negrita**")]
    [InlineData("<b>x</b>")]
    [InlineData("a\n# b")]
    public void Fill_NameWithMarkup_IsShownAsText(string name)
    {
        var html = MarkdownText.ToHtml(CannedVariables.Fill("Hola {{customer.name}}.", values with { Customer = name }));
        html.ShouldBe($"<p>Hola {System.Net.WebUtility.HtmlEncode(name.Replace('\n', ' '))}.</p>\n");
    }
}
