using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>A stored picture, for whoever shows it. Pictures are public: visitors see them.</summary>
public sealed class ImageQuery(IDbContextFactory<ContactDb> contexts)
{
    /// <param name="name">As <see cref="CampaignSettings.Image"/> holds it.</param>
    /// <returns>Null when there is none of exactly that name.</returns>
    public async Task<Image?> Find(string name)
    {
        if (CampaignImages.HashIn(name) is not { } hash)
            return null;
        await using var db = await contexts.CreateDbContextAsync();
        var image = await db.Images.AsNoTracking().FirstOrDefaultAsync(image => image.Hash == hash);
        return image is not null && CampaignImages.NameOf(image.Hash, image.ContentType) == name ? image : null;
    }
}
