using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCenter.Tests.Core.Alerts;

/// <summary>Alerts that somebody's server gets; #37.</summary>
public sealed class AlertWebhookTests : IAsyncLifetime
{
    const string Secret = "a secret of the receiver";

    Centre centre = null!;
    Receiver receiver = null!;
    Actor administrator = null!;

    public async Task InitializeAsync()
    {
        (centre, receiver) = (await Centre.Start(), await Receiver.Start());
        administrator = await centre.LogIn(Seed.Administrator);
    }

    public async Task DisposeAsync()
    {
        await centre.DisposeAsync();
        await receiver.DisposeAsync();
    }

    async Task<Error?> Save(string? webhook, string? secret, int campaign = Seed.MultipleId)
    {
        var row = centre.Get<CampaignDirectory>().Current.Find(campaign)!;
        var settings = Differences.Copy<CampaignSettings>(row);
        (settings.Alerts.Webhook, settings.NewAlertSecret) = (webhook, secret);
        var saved = await centre.Get<SaveCampaign>().Run(administrator, new Edited<CampaignSettings>(row.Id, row.Version, settings));
        await centre.Drain();
        return saved.Error;
    }

    async Task Raise(int agent = 1, int campaign = Seed.MultipleId) =>
        (await centre.Get<AlertKeeper>().Raise(new AlertReading(new AlertKey(campaign, AlertMeasure.Idle, agent), 600, 700))).IsDone.ShouldBeTrue();

    async Task<List<AlertDelivery>> Deliveries()
    {
        await using var db = centre.Read();
        return await db.AlertDeliveries.AsNoTracking().OrderBy(delivery => delivery.Id).ToListAsync();
    }

    async Task Until(Func<List<AlertDelivery>, bool> what)
    {
        var watch = Stopwatch.StartNew();
        while (!what(await Deliveries()))
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
            await centre.Drain();
        }
    }

    [Fact]
    public async Task Post_IsSignedOverTimestampAndBody_AndSaysWhatHappened_037()
    {
        (await Save(receiver.Address, Secret)).ShouldBeNull();
        await Raise(Seed.Ana);
        await Until(all => all.Count == 1 && all[0].DeliveredAt is not null);
        receiver.Posts.TryDequeue(out var post).ShouldBeTrue();
        var timestamp = long.Parse(post!.Headers[AlertSignature.TimestampHeader], CultureInfo.InvariantCulture);
        post.Headers[AlertSignature.SignatureHeader].ShouldBe(AlertSignature.Of(Secret, timestamp, post.Body));
        timestamp.ShouldBe(centre.Time.GetUtcNow().ToUnixTimeSeconds());
        using var body = JsonDocument.Parse(post.Body);
        body.RootElement.GetProperty("event").GetString().ShouldBe("alert.raised");
        body.RootElement.GetProperty("id").GetString().ShouldBe(post.Headers[AlertSignature.DeliveryHeader]);
        var alert = body.RootElement.GetProperty("alert");
        (alert.GetProperty("measure").GetString(), alert.GetProperty("value").GetInt32(), alert.GetProperty("agent").GetProperty("name").GetString(), alert.GetProperty("campaign").GetProperty("key").GetString())
            .ShouldBe(("idle", 700, "ana", Seed.Multiple));
    }

    [Fact]
    public async Task Receiver_ThatFails_IsTriedAgainLaterAndLater_InOrder_AndOtherCampaignsDoNotWait_037()
    {
        await Save(receiver.Address, Secret);
        await using var other = await Receiver.Start();
        await Save(other.Address, Secret, Seed.OneByOneId);
        receiver.Answers.Enqueue(500);
        receiver.Answers.Enqueue(302);
        await Raise(1);
        await Until(all => all[0].Attempts == 1);
        await Raise(2);
        await Raise(1, Seed.OneByOneId);
        await Until(all => all.Single(one => one.CampaignId == Seed.OneByOneId).DeliveredAt is not null);
        var first = (await Deliveries())[0];
        (first.Failure, first.NextAt).ShouldBe(("500", centre.Time.GetUtcNow().ToUnixTimeMilliseconds() + 10_000));

        await centre.Advance(TimeSpan.FromSeconds(11));
        await Until(all => all[0].Attempts == 2);
        (first = (await Deliveries())[0]).Failure.ShouldBe("302");
        first.NextAt.ShouldBe(centre.Time.GetUtcNow().ToUnixTimeMilliseconds() + 60_000);
        await centre.Advance(TimeSpan.FromSeconds(61));
        await Until(all => all.TrueForAll(one => one.DeliveredAt is not null));
        receiver.Posts.Select(post => post.Headers[AlertSignature.DeliveryHeader]).Distinct().ShouldBe((await Deliveries()).Where(one => one.CampaignId == Seed.MultipleId).Select(one => one.PublicId));
        receiver.Posts.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Delivery_WrittenBeforeAStop_IsPostedAfterTheStart()
    {
        await Save(receiver.Address, Secret);
        receiver.Answers.Enqueue(503);
        await Raise();
        await Until(all => all[0].Attempts == 1);
        centre = await centre.Restart(TimeSpan.FromMinutes(1));
        await Until(all => all[0].DeliveredAt is not null);
        receiver.Posts.Select(post => post.Headers[AlertSignature.DeliveryHeader]).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Acknowledged_IsPostedToo_WithByWhom_InOrder_037()
    {
        await Save(receiver.Address, Secret);
        await Raise();
        await using (var db = centre.Read())
        {
            (await centre.Get<AcknowledgeAlert>().Run(await centre.LogIn(Seed.Supervisor), db.Alerts.Single().Id)).IsDone.ShouldBeTrue();
        }

        await centre.Get<AlertKeeper>().Clear(new AlertKey(Seed.MultipleId, AlertMeasure.Idle, 1));
        await Until(all => all.Count == 3 && all.TrueForAll(one => one.DeliveredAt is not null));
        var posts = receiver.Posts.Select(post => JsonDocument.Parse(post.Body).RootElement).ToList();
        posts.Select(post => post.GetProperty("event").GetString()).ShouldBe(["alert.raised", "alert.acknowledged", "alert.cleared"]);
        posts[0].GetProperty("alert").GetProperty("acknowledgedBy").ValueKind.ShouldBe(JsonValueKind.Null);
        posts[1].GetProperty("alert").GetProperty("acknowledgedBy").GetProperty("name").GetString().ShouldBe("supervisor");
        posts[2].GetProperty("alert").GetProperty("acknowledgedAt").ValueKind.ShouldBe(JsonValueKind.String);
    }

    async Task<AlertDeliveries> Told() => (await centre.Get<AlertDeliveryQuery>().Read(administrator, Seed.MultipleId)).Value;

    [Fact]
    public async Task Administrator_IsTold_WhatBecameOfTheLastPost()
    {
        await Save(receiver.Address, Secret);
        (await Told()).ShouldBe(new AlertDeliveries(null, null, 0));
        await Raise(1);
        await Until(all => all[0].DeliveredAt is not null);
        var first = centre.Time.GetUtcNow().ToUnixTimeMilliseconds();
        await centre.Advance(TimeSpan.FromMinutes(1));
        receiver.Answers.Enqueue(503);
        await Raise(2);
        await Until(all => all[1].Attempts == 1);
        await Raise(3);
        await centre.Drain();
        var told = await Told();
        (told.Last!.Failure, told.Last.Attempts, told.Last.AttemptedAt, told.TakenAt, told.Waiting).ShouldBe(("503", 1, first + 60_000, first, 2));
        (await centre.Get<AlertDeliveryQuery>().Read(await centre.LogIn(Seed.Supervisor), Seed.MultipleId)).Error.ShouldBe(new NotAllowed());
    }

    Task<Result<WebhookTrial>> Try(string webhook, string? secret)
    {
        var row = centre.Get<CampaignDirectory>().Current.Find(Seed.MultipleId)!;
        var settings = Differences.Copy<CampaignSettings>(row);
        (settings.Alerts.Webhook, settings.NewAlertSecret) = (webhook, secret);
        return centre.Get<TryAlertWebhook>().Run(administrator, new Edited<CampaignSettings>(row.Id, row.Version, settings));
    }

    [Fact]
    public async Task Trial_PostsOneSignedTest_OfWhatStandsInTheForm_AndTellsTheAnswer()
    {
        (await Try(receiver.Address, Secret)).Value.ShouldBe(new WebhookTrial(null));
        receiver.Posts.TryDequeue(out var post).ShouldBeTrue();
        post!.Headers[AlertSignature.SignatureHeader].ShouldBe(AlertSignature.Of(Secret, centre.Time.GetUtcNow().ToUnixTimeSeconds(), post.Body));
        using var body = JsonDocument.Parse(post.Body);
        (body.RootElement.GetProperty("event").GetString(), body.RootElement.GetProperty("alert").ValueKind, body.RootElement.GetProperty("campaign").GetProperty("key").GetString())
            .ShouldBe(("alert.test", JsonValueKind.Null, Seed.Multiple));
        receiver.Answers.Enqueue(418);
        (await Try(receiver.Address, Secret)).Value.ShouldBe(new WebhookTrial("418"));
        (await Try("http://127.0.0.1:1/", Secret)).Value.ShouldBe(new WebhookTrial("unreachable"));
        (await Deliveries()).ShouldBeEmpty("a trial is no delivery");
        await using var db = centre.Read();
        db.AuditEntries.Count(entry => entry.Action == "alert.webhook-tried").ShouldBe(3);
    }

    [Fact]
    public async Task Trial_TheStoredSecret_GoesOnlyToTheAddressItWasStoredWith()
    {
        await Save(receiver.Address, Secret);
        (await Try(receiver.Address, null)).Value.ShouldBe(new WebhookTrial(null));
        receiver.Posts.Clear();
        await using var other = await Receiver.Start();
        (await Try(other.Address, null)).Error.ShouldBe(new InvalidInput("newAlertSecret", "required"));
        (await Try("http://shop.example/hook", Secret)).Error.ShouldBe(new InvalidInput("alerts.webhook", "bad-address"));
        (await Try("", null)).Error.ShouldBe(new InvalidInput("alerts.webhook", "required"));
        other.Posts.ShouldBeEmpty();
        receiver.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task GivenUp_AfterTheLastRetry()
    {
        await Save(receiver.Address, Secret);
        await Raise();
        await Until(all => all[0].DeliveredAt is not null);
        var delivery = (await Deliveries())[0];
        delivery.Attempts = new AlertOptions().Retries.Count;
        receiver.Answers.Enqueue(500);
        await centre.Get<AlertAttempt>().Run(delivery);
        var given = (await Deliveries())[0];
        (given.NextAt, given.DeliveredAt, given.Failure).ShouldBe((null, null, "500"));
    }

    [Fact]
    public async Task PrivateAddress_IsNeverPostedTo_UnlessTheOperatorAllowsIt()
    {
        await Save(receiver.Address, Secret);
        await Raise();
        await Until(all => all[0].DeliveredAt is not null);
        receiver.Posts.Clear();
        var strict = new AlertAttempt(centre.Get<IUnitsOfWork>(), centre.Get<CampaignDirectory>(), centre.Get<ProviderSecrets>(), new AlertOptions(), new AlertWire(new OutsideHttpOptions(), centre.Time), NullLogger<AlertAttempt>.Instance);
        await strict.Run((await Deliveries())[0]);
        (await Deliveries())[0].Failure.ShouldBe("private-address");
        receiver.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Secret_IsRequired_EncryptedAtRest_AndInNoAuditOrLog()
    {
        (await Save(receiver.Address, null)).ShouldBe(new InvalidInput("newAlertSecret", "required"));
        (await Save("http://shop.example/hook", Secret)).ShouldBe(new InvalidInput("alerts.webhook", "bad-address"));
        (await Save(receiver.Address, "short")).ShouldBe(new InvalidInput("newAlertSecret", "too-short"));
        (await Save(receiver.Address, Secret)).ShouldBeNull();
        (await Save(receiver.Address, null)).ShouldBeNull();
        receiver.Answers.Enqueue(500);
        await Raise();
        await Until(all => all[0].Attempts == 1);
        await using var db = centre.Read();
        var stored = (await db.Campaigns.SingleAsync(campaign => campaign.Id == Seed.MultipleId)).AlertSecret!;
        (stored.Contains(Secret), centre.Get<ProviderSecrets>().Read(stored)).ShouldBe((false, Secret));
        centre.Log.Messages.ShouldContain(line => line.Contains("(500)"));
        centre.Log.Messages.ShouldAllBe(line => !line.Contains(Secret) && !line.Contains("secret-in-address"));
        (await db.AuditEntries.ToListAsync()).ShouldAllBe(entry => entry.Details == null || !entry.Details.Contains(Secret));
        (await Save(null, null)).ShouldBeNull();
        (await db.Campaigns.AsNoTracking().SingleAsync(campaign => campaign.Id == Seed.MultipleId)).AlertSecret.ShouldBeNull();
    }
}
