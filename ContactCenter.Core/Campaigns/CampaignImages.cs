using ContactCenter.Core.Data;

namespace ContactCenter.Core.Campaigns;

/// <summary>The names under which campaigns show stored images: `{hash}.{ending}`.</summary>
public static class CampaignImages
{
    static readonly Dictionary<string, string> endings = new() { ["image/png"] = "png", ["image/jpeg"] = "jpg", ["image/webp"] = "webp" };

    public static string NameOf(string hash, string contentType) => $"{hash}.{endings[contentType]}";

    /// <summary>The hash in a name; null where it is none of ours.</summary>
    public static string? HashIn(string name)
    {
        var dot = name.IndexOf('.');
        return dot == 64 && endings.ContainsValue(name[(dot + 1)..]) && name.AsSpan(0, dot).IndexOfAnyExcept("0123456789abcdef") < 0 ? name[..dot] : null;
    }

    /// <summary>Whether it names a stored picture.</summary>
    internal static bool Exists(Unit unit, string name) =>
        HashIn(name) is { } hash && unit.Db.Images.Where(image => image.Hash == hash).Select(image => image.ContentType).FirstOrDefault() is { } type && NameOf(hash, type) == name;

    /// <summary>Removes pictures that no campaign shows; those of the last day may still stand in a form that is not saved yet.</summary>
    internal static void DropUnused(Unit unit)
    {
        var used = unit.Db.Campaigns.Where(campaign => campaign.Image != null).Select(campaign => campaign.Image!).ToList().Select(HashIn).ToHashSet();
        var old = unit.Now - (long)TimeSpan.FromDays(1).TotalMilliseconds;
        foreach (var hash in unit.Db.Images.Where(image => image.StoredAt < old).Select(image => image.Hash).ToList().Where(hash => !used.Contains(hash)))
        {
            unit.Db.Images.Remove(new Image { Hash = hash });
        }

        unit.Db.SaveChanges();
    }
}
