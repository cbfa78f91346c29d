using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Blazor.Demo;

/// <summary>One customer of the demonstration at a provider: what came by its deliveries, and what agents did.</summary>
sealed class DemoThread(DemoCentre centre, Func<string> newId, Provider provider, string number, string name)
{
    // No bot stands before people at the Cloud API, and it tells no user of ours.
    readonly bool isForPeople = provider.Api == ProviderApi.Cloud;
    readonly ProviderAddress address = new(WireChannels.Of(provider), provider.PlatformId, number, provider.Api == ProviderApi.Cloud ? null : "1000000000000001");
    DemoTalk? talk;

    public Task Customer(string text, string? skill = null, int after = 20) => Deliver(after, new MessageNews(address, newId(), text) { Skill = skill, IsForPeople = isForPeople });

    public Task Bot(string text, string? handOverTo = null) => Deliver(2, new MessageNews(address, newId(), text) { FromCustomer = false, Skill = handOverTo, HandsOver = handOverTo is not null });

    public async Task CustomerFile(string fileName, string type, string resource)
    {
        await using var file = typeof(DemoThread).Assembly.GetManifestResourceStream("Demo/" + resource)!;
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        await Deliver(10, new MessageNews(address, newId(), "") { Files = [new FileNews(fileName, type) { Content = content.ToArray() }] });
    }

    public Task Taken(string by, int after) => talk!.Taken(by, after);

    public Task Agent(string by, string text) => talk!.Agent(by, text);

    public Task AgentFile(string by, string fileName, string resource) => talk!.AgentFile(by, fileName, resource);

    /// <summary>How far everything that was said to the customer has come.</summary>
    public async Task Seen(DeliveryStatus status, string? code = null, string? reason = null)
    {
        centre.Pass(3);
        await using var db = await centre.Get<IDbContextFactory<ContactDb>>().CreateDbContextAsync();
        var sent = await db.ProviderMessages.Where(message => message.ProviderId == provider.Id && message.Status == DeliveryStatus.Queued).Select(message => message.ProviderMessageId).ToListAsync();
        await Deliver([.. sent.Select(id => new StatusNews(id, status, code, reason))]);
    }

    public async Task Ended(string by)
    {
        await talk!.Ended(by);
        await Seen(DeliveryStatus.Delivered);
    }

    async Task Deliver(int after, MessageNews news)
    {
        centre.Pass(after);
        await Deliver([news with { Name = name, Phone = WireChannels.HasWindow(address.Channel) ? number : null, SentAt = isForPeople ? centre.Clock.GetUtcNow().ToUnixTimeMilliseconds() : null }]);
        await using var db = await centre.Get<IDbContextFactory<ContactDb>>().CreateDbContextAsync();
        var contact = await db.ProviderContacts.AsNoTracking().SingleAsync(contact => contact.ProviderId == provider.Id && contact.ClientId == number);
        talk ??= new DemoTalk(centre, contact.InteractionId!.Value, newId);
    }

    async Task Deliver(IReadOnlyList<ProviderNews> news) => DemoCentre.Must(new((await centre.Get<ReceiveNews>().Run(provider, news)).Error));
}
