namespace ContactCenter.Tests.Core.Access;

/// <summary>Everybody who may ask about things of one security group: each role alone, of group All, of that group, of another one.</summary>
[Flags]
public enum Who
{
    Nobody = 0,
    AgentOfAll = 1 << 0,
    Agent = 1 << 1,
    ForeignAgent = 1 << 2,

    /// <summary>An agent of the group who is a member of none of its campaigns; the two before are of all of them.</summary>
    AgentElsewhere = 1 << 3,
    SupervisorOfAll = 1 << 4,
    Supervisor = 1 << 5,
    ForeignSupervisor = 1 << 6,
    AdministratorOfAll = 1 << 7,
    Administrator = 1 << 8,
    ForeignAdministrator = 1 << 9,

    Members = AgentOfAll | Agent,
    Agents = Members | ForeignAgent | AgentElsewhere,
    Supervisors = SupervisorOfAll | Supervisor,
    Administrators = AdministratorOfAll | Administrator,
}
