using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Examples;

/// <summary>An administrator writes as the customer that they play. It comes in as a provider's delivery does; before people, a bot answers where the provider has one.</summary>
public sealed class PlayCustomer(OpenExample open, ReceiveNews receive, CampaignDirectory campaigns, ProviderDirectory providers, IDbContextFactory<ContactDb> contexts, TimeProvider time)
{
    /// <param name="text">May be empty beside a file.</param>
    /// <param name="file">With its content; null when there is none.</param>
    public async Task<Result> Run(Actor actor, int campaignId, string text, FileNews? file = null)
    {
        if (InputRules.Check(text, InputRules.Text, required: file is null) is { } complaint)
            return new InvalidInput("text", complaint);
        if (file is { Content.Length: > FileRules.Largest })
            return new FileTooLarge();
        var opened = await open.Run(actor, campaignId);
        if (!opened.IsDone)
            return opened.Error;
        var (phone, campaign) = (opened.Value, campaigns.Current.Find(campaignId)!);
        var provider = providers.Find(phone.ProviderId)!;
        var bot = provider.Api == ProviderApi.Direct && await HasBot(phone) ? ExampleBot.Skills(campaigns.Current, provider.Id) : null;
        var said = New(phone, provider, campaign, text) with { Files = file is null ? [] : [file] };
        phone.Add(ExampleAuthor.Customer, text, time.NowMs(), file?.Name);
        for (var i = 0; i < (phone.Faults.Twice ? 2 : 1); i++)
        {
            if ((await receive.Run(provider, [said])).Error is { } refused)
                return refused;
        }

        return bot is null ? Result.Done : await Answer(phone, provider, campaign, bot, text);
    }

    async Task<Result> Answer(ExamplePhone phone, Provider provider, Campaign campaign, IReadOnlyList<string> skills, string text)
    {
        var (language, asked) = (campaign.DefaultLanguage, phone.Choices.Count > 0);
        var chosen = asked ? ExampleBot.Chosen(skills, text) : null;
        var isOver = chosen is not null || skills.Count == 0;
        phone.Choices = isOver ? [] : skills;
        var words = isOver ? ExampleBot.PassesOn(language) : asked ? ExampleBot.AsksAgain(skills, language) : ExampleBot.Greets(skills, language);
        phone.Add(ExampleAuthor.Bot, words, time.NowMs());
        var news = New(phone, provider, campaign, words) with { FromCustomer = false, HandsOver = isOver, Skill = chosen };
        return new Result((await receive.Run(provider, [news])).Error);
    }

    MessageNews New(ExamplePhone phone, Provider provider, Campaign campaign, string text) => new(phone.Address, PublicId.New(), text)
    {
        Name = ExampleBot.NameIn(campaign.DefaultLanguage),
        Phone = phone.Address.ClientId,
        IsForPeople = provider.Api == ProviderApi.Cloud,
        SentAt = provider.Api == ProviderApi.Cloud ? time.NowMs() : null,
    };

    /// <summary>Nobody else has the conversation yet, or any more.</summary>
    async Task<bool> HasBot(ExamplePhone phone)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var states =
            from contact in db.ProviderContacts
            where contact.ProviderId == phone.ProviderId && contact.ClientId == phone.Address.ClientId && contact.Channel == phone.Address.Channel
            join interaction in db.Interactions on contact.InteractionId equals interaction.Id
            orderby interaction.Id descending
            select (InteractionState?)interaction.State;
        var state = await states.FirstOrDefaultAsync();
        if (state != InteractionState.Bot)
        {
            phone.Choices = [];
        }

        return state is null or InteractionState.Bot || state.Value.IsEnded();
    }
}
