namespace ContactCenter.Bench.Providers;

public enum MessageKind
{
    Text,
    Image,
    Video,
    Audio,
    Document,
    Sticker,
    Button,
    Interactive,
    Location,
    Contacts,
    Reaction,
}

/// <summary>What a customer writes. Kinds that Hey Now's Direct API does not know go there as their text and file.</summary>
public sealed record CustomerMessage(string Text)
{
    /// <summary>The provider's; the same again is a repetition. Empty at Direct = a message without an id.</summary>
    public string Id { get; init; } = "wamid." + Guid.NewGuid().ToString("N");
    public MessageKind Kind { get; init; }
    public SimulatedFile? File { get; init; }

    /// <summary>Direct: the file lies in the delivery itself; otherwise it is to be fetched.</summary>
    public bool IsInline { get; init; } = true;

    /// <summary>The id of the message that this answers or reacts to.</summary>
    public string? Answers { get; init; }

    /// <summary>By the customer's phone; null = now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>False (Direct only): the provider's bot says it.</summary>
    public bool FromCustomer { get; init; } = true;

    /// <summary>Direct only: the bot gives the conversation to people.</summary>
    public bool HandsOver { get; init; }

    public static CustomerMessage Of(MessageKind kind, SimulatedFile file, string text = "") => new(text) { Kind = kind, File = file };
}

public sealed record SimulatedFile(string Name, string MimeType, byte[] Content)
{
    public static SimulatedFile Picture { get; } = new("foto.png", "image/png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    public static SimulatedFile Note { get; } = new("pedido.pdf", "application/pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray());

    /// <summary>The first two pages of an Opus stream, without sound.</summary>
    public static SimulatedFile Voice { get; } = new("audio.ogg", "audio/ogg; codecs=opus", [
        .. Page(2, 0, [.. "OpusHead"u8, 1, 1, 0, 0, 0x80, 0xBB, 0, 0, 0, 0, 0]), .. Page(0, 1, [.. "OpusTags"u8, 3, 0, 0, 0, .. "sim"u8, 0, 0, 0, 0])]);

    static byte[] Page(byte kind, byte number, byte[] content) => [.. "OggS"u8, 0, kind, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, number, 0, 0, 0, 0, 0, 0, 0, 1, (byte)content.Length, .. content];
}

/// <summary>A message as it stands on a customer's phone.</summary>
/// <param name="Id">Direct and Client: ours (idMessageHey). Cloud: the provider's.</param>
/// <param name="By">The interface that it came by.</param>
public sealed record ReceivedMessage(string Id, string Text, DateTimeOffset At, string By)
{
    /// <summary>Hey Now's number of it, in the Client API.</summary>
    public string? Channel { get; init; }

    public SimulatedFile? File { get; init; }
    public string? Template { get; init; }
    public IReadOnlyList<string> Parameters { get; init; } = [];
    public string? Answers { get; init; }

    /// <summary>Direct: partnerUser's names.</summary>
    public string? Author { get; init; }

    /// <summary>Direct: the session in its address.</summary>
    public string? Session { get; init; }

    /// <summary>Cloud: what we attached to recognise it by (biz_opaque_callback_data).</summary>
    public string? Mark { get; init; }

    /// <summary>Cloud: a status had told of it already, under the same mark.</summary>
    public bool WasTold { get; init; }
}
