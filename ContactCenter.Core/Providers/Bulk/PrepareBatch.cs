using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers.Bulk;

/// <param name="CampaignId">In whose name; it says by which account.</param>
/// <param name="PerMinute">Messages, 1 to <see cref="PrepareBatch.Fastest"/>.</param>
/// <param name="FileName">Where the numbers come from.</param>
/// <param name="Content">The file, as text.</param>
public sealed record BatchInput(int CampaignId, string Template, string Language, int PerMinute, string FileName, string Content);

/// <summary>A supervisor makes a batch of a file: first the plan, then its lines are stored. Nothing is sent before it is started.</summary>
public sealed class PrepareBatch(IUnitsOfWork units, CampaignDirectory campaigns, OutboundWays ways)
{
    public const int Fastest = 600;

    /// <summary>Small enough that messages of conversations are not kept waiting behind them.</summary>
    const int LinesInAUnit = 100;

    /// <summary>What the file would do; nothing is stored.</summary>
    public async Task<Result<BatchPreview>> Plan(Actor actor, BatchInput input)
    {
        var plan = await Make(actor, input);
        return plan.IsDone ? plan.Value.Preview : plan.Error;
    }

    /// <summary>Who asks is looked up by the writer; a file of many lines is read beside it.</summary>
    async Task<Result<BatchPlan>> Make(Actor actor, BatchInput input)
    {
        var allowed = await units.Run<Result>(unit => new(unit.RefuseBulk(actor, campaigns.Current.Find(input.CampaignId))));
        return allowed.IsDone ? await Task.Run(() => Plan(input)) : allowed.Error;
    }

    /// <summary>Stores what is fit to be sent, and why the rest is not; the answer is the batch's id.</summary>
    public async Task<Result<int>> Run(Actor actor, BatchInput input)
    {
        if (input.PerMinute is < 1 or > Fastest)
            return new InvalidInput("perMinute", "out-of-range");
        if (InputRules.Check(input.FileName, InputRules.Extra, required: true) is { } complaint)
            return new InvalidInput("file", complaint);
        var plan = await Make(actor, input);
        if (!plan.IsDone)
            return plan.Error;
        if (!plan.Value.Good.Any())
            return new InvalidInput("file", "refused");
        var begun = await units.Run(unit => Begin(unit, actor, input, plan.Value));
        if (!begun.IsDone)
            return begun;
        try
        {
            foreach (var lines in plan.Value.Lines.Chunk(LinesInAUnit))
                await units.Run<Result>(unit => Add(unit, begun.Value, lines));
            await units.Run<Result>(unit => Move(unit, begun.Value));
        }
        catch
        {
            await Drop(begun.Value);
            throw;
        }

        return begun;
    }

    /// <summary>Half of a file is none. Where even that cannot be stored, the next start of the server does it.</summary>
    async Task Drop(int id)
    {
        try
        {
            await units.Run<Result>(unit => unit.DropBatch(unit.Db.Batches.Single(batch => batch.Id == id)));
        }
        catch (StorageUnavailable)
        {
            // Left for the next start.
        }
    }

    Result<BatchPlan> Plan(BatchInput input) => ways.Find(input.CampaignId) is { } way ? BatchPlan.Of(input.Content, way.Provider, input.Template, input.Language) : new NoWayOut();

    Result<int> Begin(Unit unit, Actor actor, BatchInput input, BatchPlan plan)
    {
        if (unit.RefuseBulk(actor, campaigns.Current.Find(input.CampaignId)) is { } refused)
            return refused;
        if (ways.Find(input.CampaignId) is not { } way)
            return new NoWayOut();
        var batch = unit.Db.Batches.Add(new Batch
        {
            PublicId = PublicId.New(),
            Name = input.FileName,
            CampaignId = input.CampaignId,
            ProviderId = way.Provider.Id,
            Template = input.Template,
            Language = input.Language,
            PerMinute = input.PerMinute,
            CreatedBy = actor.UserId,
            CreatedAt = unit.Now,
            StateSince = unit.Now,
        }).Entity;
        unit.Db.SaveChanges();
        unit.Audit(actor.UserId, "batch.prepared", BatchAudit.Subject(batch.Id), string.Create(CultureInfo.InvariantCulture, $"{batch.Name}: {plan.Good.Count()}"));
        return batch.Id;
    }

    static Result Add(Unit unit, int batchId, PlannedLine[] lines)
    {
        unit.Db.BatchLines.AddRange(lines.Select(line => new BatchLine
        {
            BatchId = batchId,
            Line = line.Line,
            Number = line.Number,
            Values = [.. line.Values],
            State = line.Code is null ? BatchLineState.Waiting : BatchLineState.Refused,
            Code = line.Code,
        }));
        unit.Db.SaveChanges();
        return Result.Done;
    }

    static Result Move(Unit unit, int batchId)
    {
        unit.Set(unit.Db.Batches.Single(batch => batch.Id == batchId), BatchState.Ready);
        return Result.Done;
    }
}

static class BatchAudit
{
    public static string Subject(int id) => string.Create(CultureInfo.InvariantCulture, $"batch/{id}");
}
