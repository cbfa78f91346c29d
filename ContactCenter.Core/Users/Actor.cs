namespace ContactCenter.Core.Users;

/// <summary>Who asks: made from the log-in's claims by the console, checked in every use case.</summary>
/// <param name="SessionId">The log-in's public id; a use case refuses it once that session has ended.</param>
public sealed record Actor(int UserId, string DisplayName, Roles Roles, int SecurityGroupId, string SessionId)
{
    public bool Is(Roles role) => (Roles & role) != 0;

    /// <summary>Of the built-in group, which alone touches what belongs to everybody.</summary>
    public bool IsOfAll => SecurityGroupId == SecurityGroup.All;

    /// <summary>May see things of this security group.</summary>
    public bool SeesGroup(int securityGroupId) => IsOfAll || SecurityGroupId == securityGroupId;
}

/// <summary>The log-in has ended: by log-out, by a newer log-in, or by a supervisor.</summary>
public sealed record SessionOver() : Common.Error("session.over");
