using System.Text;

namespace ContactCenter.Core.Campaigns;

/// <summary>What stands for the variables of a canned response.</summary>
public sealed record CannedValues(string Customer, string Agent, string Campaign);

/// <summary>`{{customer.name}}`, `{{agent.name}}` and `{{campaign.name}}` in a canned response. Nothing else is replaced or evaluated; what is put in is not looked through again.</summary>
public static class CannedVariables
{
    public const string Customer = "{{customer.name}}", Agent = "{{agent.name}}", Campaign = "{{campaign.name}}";

    const string Marks = @"\`*_[]<>~#|";

    public static readonly IReadOnlyList<string> All = [Customer, Agent, Campaign];

    /// <summary>The text in Markdown with the names in it: a customer's name is text, so its marks are escaped and its line breaks are spaces.</summary>
    public static string Fill(string text, CannedValues values)
    {
        var filled = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var variable = All.FirstOrDefault(name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0);
            if (variable is null)
            {
                filled.Append(text[at++]);
                continue;
            }

            Escape(filled, variable switch { Customer => values.Customer, Agent => values.Agent, _ => values.Campaign });
            at += variable.Length;
        }

        return filled.ToString();
    }

    static void Escape(StringBuilder filled, string name)
    {
        foreach (var character in name)
        {
            if (Marks.Contains(character))
            {
                filled.Append('\\');
            }

            filled.Append(character is '\r' or '\n' ? ' ' : character);
        }
    }
}
