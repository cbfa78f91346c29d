using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Configuration;

/// <summary>The configuration as it stands in a database, in the form of the file; everything in a stable order, so that two files compare well.</summary>
static class ConfigurationSnapshot
{
    public static ConfigurationFile Of(ContactDb db)
    {
        var groups = db.SecurityGroups.AsNoTracking().ToDictionary(group => group.Id, group => group.Name);
        var users = db.Users.AsNoTracking().ToList();
        var forms = db.QualityForms.AsNoTracking().Where(form => form.DeletedAt == null).ToList();
        var providers = db.Providers.AsNoTracking().ToList();
        var campaigns = db.Campaigns.AsNoTracking().AsSplitQuery().Where(campaign => campaign.DeletedAt == null).Include(campaign => campaign.Members).Include(campaign => campaign.CannedResponses).ToList();
        var names = new Names(groups, users.ToDictionary(user => user.Id, user => user.UserName), forms.ToDictionary(form => form.Id, form => form.Name),
            providers.ToDictionary(provider => provider.Id, provider => provider.Name), campaigns.ToDictionary(campaign => campaign.Id, campaign => campaign.Key));
        return new ConfigurationFile
        {
            SecurityGroups = [.. groups.Values.Order(StringComparer.Ordinal).Select(name => new SecurityGroupSettings { Name = name })],
            Users = [.. users.OrderBy(user => user.UserName, StringComparer.Ordinal).Select(names.Of)],
            QualityForms = [.. forms.OrderBy(form => form.Name, StringComparer.Ordinal).Select(names.Of)],
            Breaks = [.. db.Breaks.AsNoTracking().Where(pause => pause.DeletedAt == null && pause.Id > 0).AsEnumerable().OrderBy(pause => pause.Position).ThenBy(pause => pause.Name, StringComparer.Ordinal).Select(names.Of)],
            Providers = [.. providers.OrderBy(provider => provider.Name, StringComparer.Ordinal).Select(names.Of)],
            Campaigns = [.. campaigns.OrderBy(campaign => campaign.Channel).ThenBy(campaign => campaign.Key, StringComparer.Ordinal).Select(names.Of)],
            SharedResponses = Portable(db.CannedResponses.AsNoTracking().Where(response => response.CampaignId == null)),
            Images = Images(db, campaigns),
        };
    }

    static List<PortableResponse> Portable(IEnumerable<CannedResponse> responses) =>
        [.. responses.OrderBy(response => response.Shortcut, StringComparer.Ordinal).Select(ConfigurationFile.From<CannedResponseSettings, PortableResponse>)];

    static Dictionary<string, string> Images(ContactDb db, IEnumerable<Campaign> campaigns)
    {
        var hashes = campaigns.Select(campaign => campaign.Image is null ? null : CampaignImages.HashIn(campaign.Image)).OfType<string>().Distinct().Order().ToList();
        return db.Images.AsNoTracking().Where(image => hashes.Contains(image.Hash)).OrderBy(image => image.Hash).ToDictionary(image => CampaignImages.NameOf(image.Hash, image.ContentType), image => Convert.ToBase64String(image.Bytes));
    }

    sealed record Names(
        Dictionary<int, string> Groups, Dictionary<int, string> Users, Dictionary<int, string> Forms, Dictionary<int, string> Providers, Dictionary<int, string> Campaigns)
    {
        public PortableUser Of(User user)
        {
            var portable = ConfigurationFile.From<UserSettings, PortableUser>(user);
            portable.Group = Groups[user.SecurityGroupId];
            return portable;
        }

        public PortableQualityForm Of(QualityForm form)
        {
            var portable = ConfigurationFile.From<QualityFormSettings, PortableQualityForm>(form);
            portable.Group = Groups[form.SecurityGroupId];
            return portable;
        }

        public PortableBreak Of(Break pause)
        {
            var portable = ConfigurationFile.From<BreakSettings, PortableBreak>(pause);
            portable.Group = Groups[pause.SecurityGroupId];
            return portable;
        }

        public PortableProvider Of(Provider provider)
        {
            var portable = ConfigurationFile.From<ProviderSettings, PortableProvider>(provider);
            portable.DefaultCampaign = Find(Campaigns, provider.DefaultCampaignId);
            return portable;
        }

        public PortableCampaign Of(Campaign campaign)
        {
            var portable = ConfigurationFile.From<CampaignSettings, PortableCampaign>(campaign);
            portable.Group = Groups[campaign.SecurityGroupId];
            portable.QualityForm = Find(Forms, campaign.QualityFormId);
            portable.Provider = Find(Providers, campaign.ProviderId);
            portable.Members = [.. campaign.Members.OrderBy(member => member.Position).ThenBy(member => member.AgentId).Select(member => new PortableMember(Users[member.AgentId], member.Penalty, member.Position))];
            portable.CannedResponses = Portable(campaign.CannedResponses);
            return portable;
        }

        static string? Find(Dictionary<int, string> names, int? id) => id is { } known ? names.GetValueOrDefault(known) : null;
    }
}
