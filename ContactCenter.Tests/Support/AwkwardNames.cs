using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Support;

/// <summary>A whole set-up in which everything bears a name with accents, quotes, markup, braces and emoji, as long as it may be, without a place to break a line at its end.</summary>
public static class AwkwardNames
{
    public const string Key = "nombres-dificiles", HeyNowKey = "nombres-dificiles-hey", UserName = "ñandú.o_difícil@ejemplo";

    const string Start = "Ñandú O'Brien \"x\" «ü»; <b>&amp; {0} 👩‍👩‍👧🎉 ";

    /// <param name="length">In UTF-16 units, as the limits count.</param>
    public static string Of(int length) => Start + new string('M', length - Start.Length - 2) + "🎉";

    public static string Short => Of(InputRules.Name);

    public static string Long => Of(CampaignRules.LongestName);

    public static ConfigurationFile File()
    {
        // A spreadsheet would take it for a formula, and a careless header for one more header.
        var text = $"={Of(500)}\r\nX-Injected: 1\n\n- uno\n- `dos` {{{{customer.name}}}}".ReplaceLineEndings("\n");
        var texts = new Localized(text, text, text);
        var canned = new PortableResponse { Shortcut = new string('ñ', CannedResponseRules.LongestShortcut), Description = Short, Text = text };
        PortableCampaign Campaign(string key, Channel channel) => new()
        {
            Key = key,
            Name = Long,
            Group = Short,
            Channel = channel,
            Strategy = Strategy.RingallMultiple,
            QualityForm = Short,
            ExtraLabel = Short,
            ExtraVisible = true,
            AskEmail = true,
            Texts = new CampaignTexts { Welcome = texts, OutOfHours = texts, NotAvailable = texts, AgentGreeting = texts, Closing = texts },
            Dispositions = [new("1", Short, [new("2", Short, [new("3", Short, [])])])],
            Members = [new(UserName, 7, 1)],
            CannedResponses = [canned],
        };
        var heyNow = Campaign(HeyNowKey, Channel.HeyNow);
        (heyNow.MaximumQueue, heyNow.MaximumWait, heyNow.AutomaticEnd, heyNow.Provider, heyNow.Skills) = (null, null, null, Short, [Of(CampaignRules.LongestSkill)]);
        return new ConfigurationFile
        {
            SecurityGroups = [new() { Name = Short }],
            Users = [new() { UserName = UserName, DisplayName = Short, Email = "ñ+o'brien@ejemplo.example", Group = Short, Roles = Roles.Agent | Roles.Supervisor }],
            QualityForms = [new() { Name = Short, Group = Short, Questions = [new() { Id = "q1", Text = Of(200), Help = Of(200), Fatal = true }] }],
            Breaks = [new() { Name = Short, Group = Short, Icon = "coffee", Position = 9, MaximumMinutes = 5 }],
            Providers = [new() { Name = Short, Domain = "https://heynow.example", PlatformId = new string('9', InputRules.Name), DefaultCampaign = HeyNowKey }],
            Campaigns = [Campaign(Key, Channel.Webchat), heyNow],
            SharedResponses = [canned],
        };
    }
}
