using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>Puts a provider's message where it belongs: into the customer's open interaction, or into a new one in the campaign of its skill.</summary>
public sealed class Arrivals(CampaignDirectory campaigns, TimeProvider time)
{
    internal void Add(Unit unit, Provider provider, MessageNews news, TakenFiles files)
    {
        if (SaysNothing(news) && (unit.Providers.FindContact(provider.Id, news.From) is not { } known || Present(unit, provider, known, news) is null))
        {
            unit.Providers.Received(provider.Id, news.Id, null, null);
            return;
        }

        var contact = unit.Providers.Contact(provider.Id, news.From);
        var interaction = Present(unit, provider, contact, news) ?? Begin(unit, provider, contact, news);
        if (interaction.State == InteractionState.Bot && IsForPeople(news))
        {
            HandOver(unit, provider, interaction, news);
        }
        else if (interaction.State == InteractionState.Waiting && news.HandsOver && CampaignFor(provider, news.Skill) is var other && other.Id != interaction.CampaignId && IsOpen(other))
        {
            interaction.MoveToCampaign(other.Id, unit.Now);
        }

        Complete(interaction, news);
        if (interaction.Events.Count > 0 || interaction.State.IsEnded())
        {
            unit.Save(interaction);
        }

        unit.Providers.Received(provider.Id, news.Id, interaction.Id, Write(unit, provider, interaction, news, files));
        if (interaction.State is InteractionState.Offline)
        {
            SeenMark.TakeAway(unit, interaction);
            TellClosed(unit, interaction);
        }

        if (news.FromCustomer)
        {
            unit.Providers.Heard(contact, news.From.Session, Math.Min(news.SentAt ?? unit.Now, unit.Now));
        }
    }

    /// <summary>The open one; or the message that was left out of hours, while that campaign and the one that this is for are still closed.</summary>
    Interaction? Present(Unit unit, Provider provider, ProviderContact contact, MessageNews news)
    {
        if (contact.InteractionId is not { } id || unit.FindInteraction(id) is not { } last)
        {
            return null;
        }

        return !last.State.IsEnded() || (last is { State: InteractionState.Offline, IsErased: false } && IsClosedSince(last) && !IsOpen(CampaignFor(provider, news.Skill))) ? last : null;
    }

    bool IsClosedSince(Interaction left) =>
        campaigns.Current.Find(left.CampaignId) is { } campaign && (!campaign.Enabled || campaign.Schedule.NextChange(DateTimeOffset.FromUnixTimeMilliseconds(left.EndedAt ?? left.CreatedAt)) is not { } opens || opens > time.GetUtcNow())
        && !IsOpen(campaign);

    Interaction Begin(Unit unit, Provider provider, ProviderContact contact, MessageNews news)
    {
        var campaign = CampaignFor(provider, news.Skill);
        var interaction = Interaction.Begin(new InteractionStart(
            PublicId.New(), Channel.HeyNow, Direction.Inbound, campaign.Id, WireChannels.VisitorOf(contact.Address), campaign.DefaultLanguage,
            new Customer(news.Name ?? "", news.Email, null, null, null) { Phone = PhoneOf(contact) ?? news.Phone, Notes = unit.FindContact(WireChannels.VisitorOf(contact.Address)).Notes }), unit.Now);
        _ = !IsForPeople(news) ? interaction.StartBot(unit.Now) : IsOpen(campaign) ? interaction.Enqueue(unit.Now) : interaction.EndAtOnce(InteractionState.Offline, unit.Now);
        unit.Save(interaction);
        unit.Providers.Hold(interaction.Id, contact, inbound: true);
        return interaction;
    }

    void HandOver(Unit unit, Provider provider, Interaction interaction, MessageNews news)
    {
        var campaign = CampaignFor(provider, news.Skill);
        if (campaign.Id != interaction.CampaignId)
        {
            interaction.MoveToCampaign(campaign.Id, unit.Now);
        }

        _ = IsOpen(campaign) ? interaction.Enqueue(unit.Now) : interaction.EndAtOnce(InteractionState.Offline, unit.Now);
    }

    static long? Write(Unit unit, Provider provider, Interaction interaction, MessageNews news, TakenFiles files)
    {
        var from = news.FromCustomer ? MessageFrom.Customer : MessageFrom.Bot;
        var agentId = news.FromCustomer ? interaction.AgentId : null;
        var quote = news.Answers is { } answered && unit.Providers.Find(provider.Id, answered) is { MessageId: { } target } ? Quote.Find(unit, interaction.Id, target) : null;
        long? first = news.Text.Length == 0 ? null : unit.AddMessage(interaction.Id, interaction.CampaignId, from, agentId, ClientIdOf(news.Id), news.Text, quote, news.SentAt);
        for (var i = 0; i < news.Files.Count; i++)
        {
            var part = string.Create(CultureInfo.InvariantCulture, $"{news.Id}#{i + 1}");
            if (files.Of(news.Files[i]) is { } taken)
            {
                var added = taken.IsDone
                    ? unit.AddMessage(interaction.Id, interaction.CampaignId, from, agentId, ClientIdOf(part), taken.Value.Kind, taken.Value.File, news.SentAt)
                    : unit.AddMessage(interaction.Id, interaction.CampaignId, from, agentId, ClientIdOf(part), ProviderWords.Refused(news.Files[i].Name, interaction.Language), null, news.SentAt);
                first ??= added;
            }
            else
            {
                unit.Providers.Expect(Expected(unit, provider, interaction, news, news.Files[i], part));
            }
        }

        return first;
    }

    static ProviderFile Expected(Unit unit, Provider provider, Interaction interaction, MessageNews news, FileNews file, string part) => new()
    {
        ProviderId = provider.Id,
        ProviderMessageId = part,
        InteractionId = interaction.Id,
        FromCustomer = news.FromCustomer,
        Source = file.Source ?? "",
        Name = InputRules.Cut(file.Name, InputRules.Extra),
        ContentType = file.ContentType,
        IsVoice = file.IsVoice,
        SentAt = news.SentAt,
        NamedAt = unit.Now,
    };

    /// <summary>Once for an interaction, however often they write.</summary>
    void TellClosed(Unit unit, Interaction interaction)
    {
        if (campaigns.Current.Find(interaction.CampaignId)?.Texts.OutOfHours.In(interaction.Language, interaction.Language) is { Length: > 0 } text)
        {
            unit.AddMessage(interaction.Id, interaction.CampaignId, MessageFrom.System, null, "system-out-of-hours", text);
        }
    }

    /// <summary>What the provider tells of the customer where nothing is known.</summary>
    static void Complete(Interaction interaction, MessageNews news)
    {
        var known = interaction.Contact;
        interaction.Describe(known with { Name = known.Name.Length > 0 ? known.Name : news.Name ?? "", Email = known.Email ?? news.Email, Phone = known.Phone ?? news.Phone });
    }

    /// <summary>The first enabled campaign of the provider with that skill, compared without case and accents; else the provider's default, which whoever delivers to us has and which cannot be deleted.</summary>
    Campaign CampaignFor(Provider provider, string? skill)
    {
        var folded = LetterPairs.Fold(skill ?? "");
        var own = folded.Length == 0 ? null : campaigns.Current.All.Where(campaign => campaign.Enabled && campaign.ProviderId == provider.Id)
            .OrderBy(campaign => campaign.Id).FirstOrDefault(campaign => campaign.Skills.Any(known => LetterPairs.Fold(known) == folded));
        return own ?? campaigns.Current.Find(provider.DefaultCampaignId!.Value)!;
    }

    bool IsOpen(Campaign campaign) => campaign is { Enabled: true, DeletedAt: null } && campaign.Schedule.IsOpen(time.GetUtcNow());

    static bool SaysNothing(MessageNews news) => news.Text.Length == 0 && news.Files.Count == 0 && !IsForPeople(news);

    static bool IsForPeople(MessageNews news) => news.IsForPeople || news.HandsOver || !string.IsNullOrEmpty(news.Skill);

    /// <summary>The number that they write from is their number, whatever else a contact card says: they are listed and searched by it.</summary>
    static string? PhoneOf(ProviderContact contact) => WireChannels.HasWindow(contact.Channel) ? contact.ClientId : null;

    /// <summary>Only what begins like an id of ours could be taken for one.</summary>
    internal static string ClientIdOf(string providerMessageId) => $"p:{providerMessageId}";
}
