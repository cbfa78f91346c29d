using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>The message that another answers, as much of it as is shown above the answer.</summary>
/// <param name="Sequence">The quoted message's id.</param>
/// <param name="AgentId">Who wrote it, of an agent's.</param>
/// <param name="Text">Its beginning, plain; of a file, its name; empty when it was deleted.</param>
public sealed record Quote(long Sequence, MessageFrom From, int? AgentId, string Text, MessageKind Kind)
{
    public const int Longest = 200;

    public static Quote Of(Message message) => new(message.Id, message.From, message.AgentId, InputRules.Cut(Words(message), Longest), message.Kind);

    /// <summary>Null when nothing is quoted, and when what is asked for is gone or another conversation's.</summary>
    internal static Quote? Find(Unit unit, long interactionId, long? messageId) =>
        messageId is { } id && unit.FindMessage(id) is { Kind: not MessageKind.Deleted } message && message.InteractionId == interactionId ? Of(message) : null;

    /// <summary>Agents' and bots' Markdown without its marks.</summary>
    static string Words(Message message) => message is { Kind: MessageKind.Text, From: MessageFrom.Agent or MessageFrom.Bot } ? MarkdownText.ToPlain(message.Text) : message.Text;
}
