using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Access;

/// <summary>One centre in which everybody of <see cref="Who"/> is logged in. What is asked about belongs to <see cref="Seed.OwnGroup"/>.</summary>
public sealed partial class AccessScene : IAsyncLifetime
{
    const int HeyNowId = 4;

    readonly Dictionary<Who, Actor> actors = [];
    readonly Dictionary<Who, string> ended = [];

    Actor bruno = null!;

    public Centre Centre { get; private set; } = null!;

    public CampaignSet Set => Centre.Get<CampaignDirectory>().Current;

    public static IReadOnlyList<Who> Everybody => [.. Enum.GetValues<Who>().Where(who => System.Numerics.BitOperations.IsPow2((int)who))];

    public Actor this[Who who] => actors[who];

    /// <summary>The same person by a log-in that a newer one took over.</summary>
    public Actor Ended(Who who) => actors[who] with { SessionId = ended[who] };

    /// <summary>How much everybody has in the audit.</summary>
    public async Task<Dictionary<int, int>> Audited()
    {
        await using var db = Centre.Read();
        return await db.AuditEntries.Where(entry => entry.UserId != null).GroupBy(entry => entry.UserId!.Value).ToDictionaryAsync(entries => entries.Key, entries => entries.Count());
    }

    public async Task InitializeAsync()
    {
        Centre = await Centre.Start(campaign => campaign.MaximumQueue = 10_000);
        await Centre.Write(unit =>
        {
            foreach (var who in Everybody)
            {
                var user = unit.Db.Users.Add(UserOf(who)).Entity;
                unit.Db.SaveChanges();
                if (Who.Members.HasFlag(who))
                    unit.Db.Members.Add(new Member { CampaignId = Seed.MultipleId, AgentId = user.Id, Position = 9 });
            }

            unit.Db.Campaigns.Add(new Campaign { Id = HeyNowId, Key = "heynow", Name = "Hey Now", Channel = Channel.HeyNow, MaximumQueue = null, MaximumWait = null, AutomaticEnd = null });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
            unit.Append(new UserChanged());
        });
        await Centre.Drain();
        foreach (var user in Centre.Get<UserDirectory>().All.Where(user => Enum.TryParse<Who>(user.DisplayName, out _)).ToList())
        {
            var who = Enum.Parse<Who>(user.DisplayName);
            ended[who] = (await Centre.LogIn(user.Id)).SessionId;
            actors[who] = await Centre.LogIn(user.Id);
        }

        // They serve what belongs to another.
        actors[Who.Nobody] = await Centre.LogIn(Seed.Ana);
        bruno = await Centre.LogIn(Seed.Bruno);
    }

    public Task DisposeAsync() => Centre.DisposeAsync().AsTask();

    static User UserOf(Who who) => new()
    {
        UserName = $"by-{who}",
        NormalizedUserName = $"BY-{who}".ToUpperInvariant(),
        DisplayName = $"{who}",
        SecurityStamp = "stamp",
        Roles = Who.Agents.HasFlag(who) ? Roles.Agent : (Who.Supervisors | Who.ForeignSupervisor).HasFlag(who) ? Roles.Supervisor : Roles.Administrator,
        SecurityGroupId = $"{who}".EndsWith("OfAll", StringComparison.Ordinal) ? SecurityGroup.All : $"{who}".StartsWith("Foreign", StringComparison.Ordinal) ? Seed.ForeignGroup : Seed.OwnGroup,
    };

    public static Task<long> Waiting(AccessScene scene, Actor actor) => scene.Centre.Arrive();

    /// <summary>By the actor, where they can.</summary>
    public static Task<long> Served(AccessScene scene, Actor actor) =>
        scene.Centre.Arrive(scene.Set.IsMember(Seed.MultipleId, actor.UserId) ? actor : scene[Who.Nobody]);

    public static Task<long> ServedByAnother(AccessScene scene, Actor actor) => scene.Centre.Arrive(scene[Who.Nobody]);

    public static async Task<long> Ended(AccessScene scene, Actor actor) => await scene.End(await Served(scene, actor), actor);

    /// <summary>In a campaign that asks its agents about their own work.</summary>
    public static async Task<long> EndedWithForm(AccessScene scene, Actor actor)
    {
        var form = (int)await Form(scene, actor);
        await scene.Centre.Write(unit =>
        {
            unit.Db.Campaigns.Where(campaign => campaign.Id == Seed.MultipleId).ExecuteUpdate(set => set.SetProperty(campaign => campaign.QualityFormId, form));
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await scene.Centre.Drain();
        return await Ended(scene, actor);
    }

    /// <summary>As it would stand there: no hours are changed for it, since the other rows share the campaign.</summary>
    public static async Task<long> LeftOutOfHours(AccessScene scene, Actor actor)
    {
        var id = await Waiting(scene, actor);
        await scene.Centre.Write(unit => unit.Db.Interactions.Where(interaction => interaction.Id == id)
            .ExecuteUpdate(set => set.SetProperty(interaction => interaction.State, InteractionState.Offline).SetProperty(interaction => interaction.EndedAt, unit.Now)));
        return id;
    }

    public static async Task<long> EndedByAnother(AccessScene scene, Actor actor) => await scene.End(await ServedByAnother(scene, actor), scene[Who.Nobody]);

    /// <summary>Served by the actor, where they can, after another passed it on with a note.</summary>
    public static async Task<long> PassedOn(AccessScene scene, Actor actor)
    {
        var id = await ServedByAnother(scene, actor);
        var to = scene.Set.IsMember(Seed.MultipleId, actor.UserId) ? actor : scene.bruno;
        (await scene.Centre.Get<TransferToAgent>().Run(scene[Who.Nobody], id, to.UserId, "Please go on")).Error.ShouldBeNull();
        (await scene.Centre.Get<TakeInteraction>().Run(to, id)).Error.ShouldBeNull();
        return id;
    }

    async Task<long> End(long id, Actor actor)
    {
        var servedBy = (await Centre.Find(id)).AgentId == actor.UserId ? actor : this[Who.Nobody];
        (await Centre.Get<EndInteraction>().Run(servedBy, id)).Error.ShouldBeNull();
        return id;
    }

    public static FileUpload File(string clientId) => new(clientId, "a.txt", new MemoryStream(SampleFiles.Text));

    /// <summary>From its customer; the interaction's id.</summary>
    public async Task<long> AddFile(long id)
    {
        (await Centre.Get<AddCustomerFile>().Run(id, File($"file-{id}"))).Error.ShouldBeNull();
        return id;
    }

    public async Task<string> FileIn(long id)
    {
        await using var db = Centre.Read();
        return await db.Files.Where(file => file.InteractionId == id).Select(file => file.PublicId).SingleAsync();
    }

    /// <summary>By the agent who has it; the interaction's id.</summary>
    public async Task<long> Say(long id)
    {
        var agent = (await Centre.Find(id)).AgentId;
        var actor = actors.Values.First(known => known.UserId == agent);
        (await Centre.Get<SendAgentMessage>().Run(actor, id, $"said-{id}", "Said")).Error.ShouldBeNull();
        return id;
    }

    public async Task<long> FailAtProvider(long id)
    {
        (await Centre.Write(unit =>
        {
            var head = unit.FindHead(id)!.Value;
            unit.Providers.Hold(id, unit.Providers.Contact(9, new ProviderAddress(WireChannels.Messenger, "us", $"customer-{id}")), inbound: true);
            var message = unit.AddMessage(id, head.CampaignId, MessageFrom.Agent, head.AgentId, $"said-{id}", "Said")!.Value;
            unit.Providers.Move(9, unit.Providers.Of(message)!.ProviderMessageId, DeliveryStatus.Failed, "no", null);
        })).Error.ShouldBeNull();
        return id;
    }

    public async Task<long> SaidIn(long id)
    {
        await using var db = Centre.Read();
        return await db.Messages.Where(message => message.InteractionId == id && message.ClientId == $"said-{id}").Select(message => message.Id).SingleAsync();
    }

    public static Edited<T> New<T>(T settings) => new(null, 0, settings);

    /// <summary>Made by <see cref="Add"/>, so it was saved never.</summary>
    public static Edited<T> Changed<T>(int id, T settings) => new(id, 0, settings);

    async Task<long> Add<TSettings, TRow>(Func<TSettings> settings, JournalEvent? news = null, Action<TRow>? complete = null) where TSettings : class where TRow : class, TSettings, IConfigured, new()
    {
        var id = 0;
        await Centre.Write(unit =>
        {
            var row = unit.Db.Add(new TRow()).Entity;
            unit.Db.Entry(row).CurrentValues.SetValues(settings());
            unit.Db.SaveChanges();
            id = row.Id;
            complete?.Invoke(row);
            unit.Db.SaveChanges();
            unit.Append(news ?? new SharedSettingsChanged(), campaignId: (row as Campaign)?.Id ?? (row as CannedResponse)?.CampaignId);
        });
        return id;
    }
}
