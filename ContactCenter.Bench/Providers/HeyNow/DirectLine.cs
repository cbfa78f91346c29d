using System.Text.Json;

namespace ContactCenter.Bench.Providers.HeyNow;

/// <summary>How Hey Now's Direct API delivers what a customer or its bot says.</summary>
sealed class DirectLine(Account account)
{
    public Delivery Compose(Phone phone, CustomerMessage message) => new(phone.ClientId, account.DirectInbound ?? throw new InvalidOperationException("No address for Direct deliveries is set."), Body(phone, message), null);

    public byte[] Body(Phone phone, CustomerMessage message)
    {
        var hasId = message.Id.Length > 0;
        var told = message.HandsOver ? new { changeAgent = true, changeAbility = true, gotoPannel = true } : null;
        var metaData = message.File is { } file ? new { temporal = new[] { Temporal(file, message.IsInline) } } : null;
        object body = phone.OldForm
            ? new
            {
                data = new { channel = account.Options.Channel, platformId = account.Options.PlatformId, session = phone.Session, ability = phone.Skill, idMessageHey = hasId ? message.Id : null, incoming = message.FromCustomer, message = message.Text, metaData, @event = told },
            }
            : new
            {
                @event = new
                {
                    key = new { channel = account.Options.Channel, platformId = account.Options.PlatformId, clientId = phone.ClientId, session = phone.Session },
                    ability = phone.Skill,
                    @new = new { __contact = Contact(phone) },
                },
                data = new
                {
                    message = message.Text,
                    incoming = message.FromCustomer,
                    contactId = phone.ClientId,
                    lastMessageTrace = hasId ? new { idMessageHey = message.Id, message = message.Text } : null,
                    metaData,
                    @event = told,
                },
            };
        return JsonSerializer.SerializeToUtf8Bytes(body);
    }

    object Temporal(SimulatedFile file, bool isInline)
    {
        var id = account.Shelf.Add(file);
        return isInline
            ? new { temporalId = id, name = file.Name, mimeType = file.MimeType, size = file.Content.Length, encode = "base64", data = Convert.ToBase64String(file.Content) }
            : new { temporalId = id, name = file.Name, mimeType = file.MimeType, size = file.Content.Length, encode = "base64", urlFileshare = $"{account.Address}files/{id}/{Uri.EscapeDataString(file.Name)}" };
    }

    static object Contact(Phone phone)
    {
        var names = phone.Name.Split(' ', 2);
        return new { first_name = names[0], last_name = names.Length > 1 ? names[1] : "", phones = new[] { phone.ClientId }, email = (string?)null };
    }
}
