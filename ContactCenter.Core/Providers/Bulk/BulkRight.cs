using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>Who sends to many: a supervisor of the campaign's group who may also write first.</summary>
static class BulkRight
{
    public static Error? RefuseBulk(this Unit unit, Actor actor) => unit.Refuse(actor, Roles.Supervisor) ?? (unit.Db.MayWriteOutbound(actor.UserId) ? null : new NotAllowed());

    public static Error? RefuseBulk(this Unit unit, Actor actor, Campaign? campaign) =>
        unit.RefuseBulk(actor) ?? (campaign is null || !actor.SeesGroup(campaign.SecurityGroupId) ? new NotFound() : null);

    public static async Task<Error?> RefuseBulk(this ContactDb db, Actor actor) => await db.Refuse(actor, Roles.Supervisor) ?? (db.MayWriteOutbound(actor.UserId) ? null : new NotAllowed());
}
