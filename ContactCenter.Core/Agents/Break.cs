using ContactCenter.Core.Configuration;

namespace ContactCenter.Core.Agents;

/// <summary>A named reason an agent is paused.</summary>
public sealed class Break : BreakSettings, IConfigured, IDeletable
{
    /// <summary>The break of whoever did not open what was offered to them, and of whoever a supervisor paused; nobody chooses or edits them.</summary>
    public const int NoAnswer = -1, PausedBySupervisor = -2;

    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>A deleted break is offered to nobody; who is on it stays so, and history names it.</summary>
    public long? DeletedAt { get; set; }

    /// <summary>Put on by the system alone.</summary>
    public bool IsOfSystem => Id < 0;
}

/// <summary>What an administrator sets on a break. Offered to agents of its security group; one of group All to everybody.</summary>
public class BreakSettings : IGrouped
{
    public string Name { get; set; } = "";

    /// <summary>A Material Symbols name.</summary>
    public string Icon { get; set; } = "coffee";

    /// <summary>Order in the menu.</summary>
    public int Position { get; set; } = 1;

    /// <summary>Longer is marked; null = no limit.</summary>
    public int? MaximumMinutes { get; set; }
    public int SecurityGroupId { get; set; } = Users.SecurityGroup.All;
}
