using System.Globalization;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Receiving;
using static ContactCenter.Core.Providers.Receiving.WireText;

namespace ContactCenter.Core.Providers.Direct;

/// <summary>Reads what Hey Now's Direct API delivers, in its present and its older form. Everything in it is text from outside.</summary>
public static class DirectWire
{
    const int Minute = 60_000, MostFiles = 50;

    /// <param name="body">The delivery.</param>
    /// <param name="at">When it came (UTC ms): where a message has no id, the same words again within that minute or the one before are the same message.</param>
    public static Result<IReadOnlyList<ProviderNews>> Read(JsonElement body, long at)
    {
        if (!body.IsReadable())
        {
            return new BadDelivery("names");
        }

        if (body.ValueKind != JsonValueKind.Object || body.Part("data") is not { } data)
        {
            return new BadDelivery("data");
        }

        var told = body.Part("event");
        var key = told?.Part("key") ?? data;
        if (Address(key) is not { } address)
        {
            return new BadDelivery("event.key");
        }

        var contact = told?.Part("new")?.Part("__contact");
        var trace = data.Part("lastMessageTrace");
        var text = InputRules.Cut(data.Text("message") ?? trace?.Text("message") ?? "", InputRules.Text);
        if (data.TryGetProperty("message", out var written) && written.ValueKind == JsonValueKind.String && data.Text("message") is null)
        {
            return new BadDelivery("data.message: bad-text");
        }

        if (InputRules.Check(text, InputRules.Text, required: false) is { } complaint)
        {
            return new BadDelivery($"data.message: {complaint}");
        }

        var files = Files(data);
        if (!files.IsDone)
        {
            return files.Error;
        }

        var change = data.Part("event");
        var id = trace?.Text("idMessageHey") ?? data.Text("idMessageHey");
        return new Result<IReadOnlyList<ProviderNews>>([new MessageNews(address, Id(id, address, text, files.Value, at), text)
        {
            OtherId = string.IsNullOrEmpty(id) ? Id(id, address, text, files.Value, at - Minute) : null,
            FromCustomer = data.Flag("incoming") ?? true,
            Skill = Short(told?.Text("ability") ?? data.Text("ability")),
            HandsOver = change is { } changed && changed.Flag("changeAgent") == true && changed.Flag("changeAbility") == true && changed.Flag("gotoPannel") == true,
            Name = Short(string.Join(' ', new[] { contact?.Text("first_name"), contact?.Text("last_name") }.Where(part => !string.IsNullOrWhiteSpace(part)))),
            Email = contact?.Text("email") is { } email && email.Length <= InputRules.Email && InputRules.IsEmail(email) ? email : null,
            Phone = Short(contact?.Strings("phones").FirstOrDefault()),
            Files = files.Value,
        }]);
    }

    static ProviderAddress? Address(JsonElement key) =>
        key.Number("channel") is { } channel && WireChannels.IsKnown(channel) && IsId(key.Text("platformId")) && IsId(key.Text("clientId") ?? key.Text("session"))
            ? new ProviderAddress(channel, key.Text("platformId")!, key.Text("clientId") ?? key.Text("session")!, key.Text("session") is { } session && IsId(session) ? session : null)
            : null;

    static Result<IReadOnlyList<FileNews>> Files(JsonElement data)
    {
        var files = new List<FileNews>();
        foreach (var file in data.Part("metaData")?.Items("temporal") ?? [])
        {
            // Each becomes a message, all in one unit: conversations wait for it.
            if (files.Count == MostFiles)
            {
                return new BadDelivery("data.metaData.temporal: too-many");
            }

            var (name, type) = (Short(file.Text("name")) ?? "file", Short(file.Text("mimeType")));
            if (file.Text("data") is { Length: > 0 } told)
            {
                var encoded = told.StartsWith("data:", StringComparison.Ordinal) ? told[(told.IndexOf(',', StringComparison.Ordinal) + 1)..] : told;
                var content = new byte[encoded.Length];
                if (!Convert.TryFromBase64String(encoded, content, out var length))
                {
                    return new BadDelivery("data.metaData.temporal.data");
                }

                files.Add(new FileNews(name, type) { Content = content[..length], IsVoice = IsVoice(type) });
            }
            else if (file.Text("urlFileshare") is { Length: > 0 and <= 2_000 } address)
            {
                files.Add(new FileNews(name, type) { Source = address, IsVoice = IsVoice(type) });
            }
            else
            {
                // Neither here nor to be had: the conversation says that there was one.
                files.Add(new FileNews(name, type) { Content = [] });
            }
        }

        return files;
    }

    static string Id(string? id, ProviderAddress address, string text, IReadOnlyList<FileNews> files, long at)
    {
        if (id is { Length: > 0 })
        {
            return IdOf(id);
        }

        return "derived-" + Hash(string.Create(CultureInfo.InvariantCulture,
            $"{address.Channel}|{address.PlatformId}|{address.ClientId}|{address.Session}|{text}|{string.Join('|', files.Select(file => file.Name))}|{at / Minute}"));
    }

    static bool IsVoice(string? type) => type?.StartsWith("audio/ogg", StringComparison.OrdinalIgnoreCase) == true;
}
