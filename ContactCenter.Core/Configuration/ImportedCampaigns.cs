using System.Security.Cryptography;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Configuration;

/// <summary>Campaigns of a file, with picture, members and canned responses. A campaign and a provider may name each other, so the provider is joined in a second step.</summary>
sealed class ImportedCampaigns(Unit unit, Actor actor, ConfigurationFile file)
{
    public Error? Write(PortableCampaign entry)
    {
        if (ImportNames.GroupOf(unit, entry.Group) is not { } group)
            return new InvalidInput("group", "unknown");
        // One of the campaign's own group before one of everybody's.
        var form = entry.QualityForm is null ? null : unit.Db.QualityForms.AsNoTracking().Where(form => form.Name == entry.QualityForm && form.DeletedAt == null)
            .OrderByDescending(form => form.SecurityGroupId == group).FirstOrDefault();
        if (entry.QualityForm is not null && form is null)
            return new InvalidInput("qualityForm", "unknown");
        if (PutImage(entry.Image) is { } bad)
            return bad;
        var row = Find(entry);
        var settings = Differences.Tidy<CampaignSettings>(entry);
        SaveCampaign.Settle(settings);
        (settings.SecurityGroupId, settings.QualityFormId, settings.ProviderId) = (group, form?.Id, row?.ProviderId);
        var saved = SaveCampaign.Save(unit, actor, new(row?.Id, row?.Version ?? 0, settings));
        return saved.IsDone ? PutMembers(saved.Value.Id, entry) ?? ImportedResponses.PutAll(unit, saved.Value.Id, entry.CannedResponses) : saved.Error;
    }

    public Error? Connect(PortableCampaign entry)
    {
        var provider = entry.Provider is null ? null : unit.Db.Providers.AsNoTracking().FirstOrDefault(provider => provider.Name == entry.Provider);
        if (entry.Provider is not null && provider is null)
            return new InvalidInput("provider", "unknown");
        if (Find(entry) is not { } row || row.ProviderId == provider?.Id)
            return null;
        var settings = Differences.Copy<CampaignSettings>(row);
        settings.ProviderId = provider?.Id;
        return SaveCampaign.Save(unit, actor, new(row.Id, row.Version, settings)).Error;
    }

    Campaign? Find(PortableCampaign entry) =>
        unit.Db.Campaigns.AsNoTracking().FirstOrDefault(campaign => campaign.Channel == entry.Channel && campaign.Key == entry.Key && campaign.DeletedAt == null);

    InvalidInput? PutImage(string? name)
    {
        if (name is null || CampaignImages.Exists(unit, name))
            return null;
        var bytes = new byte[ImageBytes.Largest];
        if (!file.Images.TryGetValue(name, out var text) || !Convert.TryFromBase64String(text, bytes, out var length) || ImageBytes.TypeOf(bytes.AsSpan(0, length)) is not { } type)
            return new InvalidInput("image", "bad-image");
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)));
        if (CampaignImages.NameOf(hash, type) != name)
            return new InvalidInput("image", "bad-image");
        unit.Db.Images.Add(new Image { Hash = hash, ContentType = type, Bytes = bytes[..length], StoredAt = unit.Now });
        unit.Db.SaveChanges();
        return null;
    }

    /// <summary>Just those that the file names, as it names them.</summary>
    InvalidInput? PutMembers(int campaignId, PortableCampaign entry)
    {
        var names = entry.Members.Select(member => UserRules.Normalize(member.User)).ToList();
        var users = unit.Db.Users.AsNoTracking().Where(user => names.Contains(user.NormalizedUserName)).ToDictionary(user => user.NormalizedUserName);
        if (names.Distinct().Count() < names.Count || entry.Members.Any(member => !users.TryGetValue(UserRules.Normalize(member.User), out var user) || (user.Roles & Roles.Agent) == 0))
            return new InvalidInput("members", "unknown");
        if (entry.Members.Any(member => member.Penalty is < 0 or > 100 || member.Position is < 1 or > 100_000))
            return new InvalidInput("members", "out-of-range");
        unit.Db.Members.Where(member => member.CampaignId == campaignId).ExecuteDelete();
        unit.Db.Members.AddRange(entry.Members.Select(member =>
            new Member { CampaignId = campaignId, AgentId = users[UserRules.Normalize(member.User)].Id, Penalty = member.Penalty, Position = member.Position }));
        unit.Db.SaveChanges();
        return null;
    }
}
