using System.Security.Cryptography;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Campaigns;

/// <summary>An administrator uploads a picture for a campaign. It shows once a campaign is saved with its name.</summary>
public sealed class StoreImage(IUnitsOfWork units)
{
    /// <summary>The name to put into <see cref="CampaignSettings.Image"/>; complaints `too-large` and `bad-image` at `image`.</summary>
    public Task<Result<string>> Run(Actor actor, byte[] bytes)
    {
        var type = bytes.Length > ImageBytes.Largest ? null : ImageBytes.TypeOf(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return units.Run<Result<string>>(unit =>
        {
            if (unit.Refuse(actor, Roles.Administrator) is { } refused)
                return refused;
            if (type is null)
                return new InvalidInput("image", bytes.Length > ImageBytes.Largest ? "too-large" : "bad-image");
            var stored = unit.Db.Images.Find(hash) ?? unit.Db.Images.Add(new Image { Hash = hash, ContentType = type, Bytes = bytes }).Entity;
            stored.StoredAt = unit.Now;
            unit.Db.SaveChanges();
            return CampaignImages.NameOf(hash, type);
        });
    }
}
