using ContactCenter.Core.Common;

namespace ContactCenter.Core.Routing;

/// <summary>The target does not exist, is of another channel, or may not be seen by who transfers.</summary>
public sealed record TransferTargetUnknown() : Error("transfer.unknown");

/// <summary>It is there already.</summary>
public sealed record TransferToSame() : Error("transfer.same");

public sealed record TransferTargetDisabled() : Error("transfer.disabled");

public sealed record TransferTargetClosed() : Error("transfer.closed");

/// <summary>As many wait there as may.</summary>
public sealed record TransferTargetFull() : Error("transfer.full");

/// <summary>The agent may not have it now.</summary>
public sealed record TransferTargetRefused(Rejection Reason) : Error("transfer.refused");
