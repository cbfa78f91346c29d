using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Takes content away so that its seals still hold.</summary>
sealed partial class SqliteUnit
{
    public override void EmptyMessage(long id)
    {
        BeforeWrite();
        index.TakeOut(statements.InteractionOfMessage.Bind(1, id).First(row => row.Long(0)));
        seals.EmptyEntry(id);
        statements.EmptyMessage.Bind(1, id).Run();
        statements.DropFile.Bind(1, id).Run();
    }

    public override IReadOnlyList<string> EraseContents(long interactionId, int? byUserId)
    {
        BeforeWrite();
        index.TakeOut(interactionId);
        var (emptied, files) = seals.Erase(interactionId);
        Providers.Erase(interactionId);
        if (emptied > 0)
        {
            Append(new ContentsErased(emptied), interactionId, FindHead(interactionId)?.CampaignId, byUserId);
        }

        seals.Change(interactionId);
        return files;
    }
}
