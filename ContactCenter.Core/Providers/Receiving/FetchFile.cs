using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Sending;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>One attempt to fetch a file. It becomes a message, and is expected no more, in one unit.</summary>
public sealed class FetchFile(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, ProviderWays ways, InlineFiles files, FetchOptions options, TimeProvider time)
{
    /// <summary>True when there is nothing more to do about it.</summary>
    public async Task<bool> Run(long id, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } file)
        {
            return true;
        }

        var fetched = ways.Find(file.ProviderId) is { } way ? await way.Fetch(file.Source, stop) : new FetchedFile(null, IsGone: true);
        if (fetched.Content is not { } content)
        {
            var isOver = fetched.IsGone || time.NowMs() - file.NamedAt > options.GiveUpAfter.TotalMilliseconds;
            return isOver && await Keep(file, null);
        }

        return await KeepTaken(file, await files.Take(file.Name, new MemoryStream(content, writable: false), file.IsVoice, stop));
    }

    /// <summary>Bytes that became no message do not stay.</summary>
    async Task<bool> KeepTaken(ProviderFile file, Result<CheckedFile> taken)
    {
        var isKept = false;
        try
        {
            isKept = await Keep(file, taken);
        }
        finally
        {
            if (taken.IsDone && !isKept)
            {
                files.Drop(taken.Value);
            }
        }

        return true;
    }

    /// <param name="file">The expected one.</param>
    /// <param name="taken">Null when it could not be had.</param>
    async Task<bool> Keep(ProviderFile file, Result<CheckedFile>? taken)
    {
        var kept = await units.Run<Result<bool>>(unit => unit.Providers.Fetched(file.Id) && unit.FindInteraction(file.InteractionId) is { } interaction && Add(unit, file, interaction, taken));
        return taken is null || (kept.IsDone && kept.Value);
    }

    static bool Add(Unit unit, ProviderFile file, Interaction interaction, Result<CheckedFile>? taken)
    {
        var (from, agentId) = file.FromCustomer ? (MessageFrom.Customer, interaction.AgentId) : (MessageFrom.Bot, (int?)null);
        // An ended one's words are in the index: what comes now goes there too.
        if (interaction.State.IsEnded())
        {
            unit.Save(interaction);
        }

        var (clientId, campaignId) = (Arrivals.ClientIdOf(file.ProviderMessageId), interaction.CampaignId);
        var id = taken is { IsDone: true, Value: var here }
            ? unit.AddMessage(interaction.Id, campaignId, from, agentId, clientId, here.Kind, here.File, file.SentAt)
            : unit.AddMessage(interaction.Id, campaignId, from, agentId, clientId, taken is null ? ProviderWords.Gone(file.Name, interaction.Language) : ProviderWords.Refused(file.Name, interaction.Language), null, file.SentAt);
        if (id is { } messageId)
        {
            unit.Providers.Became(file.ProviderId, file.ProviderMessageId[..file.ProviderMessageId.LastIndexOf('#')], messageId);
        }

        return id is not null && taken is { IsDone: true };
    }

    async Task<ProviderFile?> Find(long id, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.ProviderFiles.AsNoTracking().FirstOrDefaultAsync(file => file.Id == id, stop);
    }
}
