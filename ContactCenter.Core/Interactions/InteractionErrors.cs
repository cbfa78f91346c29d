using ContactCenter.Core.Common;

namespace ContactCenter.Core.Interactions;

/// <summary>Somebody else has it; <paramref name="AgentId"/> and <paramref name="Agent"/> name the winner.</summary>
public sealed record AlreadyTaken(int AgentId, string Agent = "") : Error("interaction.already-taken");

/// <summary>The interaction's life has no such step from <paramref name="State"/>.</summary>
public sealed record ImpossibleTransition(InteractionState State, string Step) : Error("interaction.impossible");

public sealed record InteractionEnded() : Error("interaction.ended");

public sealed record InteractionNotEnded() : Error("feedback.not-ended");

public sealed record NotYours() : Error("interaction.not-yours");

/// <summary>The same sender's id came with another text: the first is kept.</summary>
public sealed record MessageIdReused() : Error("message.id-reused");

/// <summary>Not while it goes on.</summary>
public sealed record InteractionStillOpen() : Error("interaction.still-open");

/// <summary>The campaign asks for one at every ending by an agent.</summary>
public sealed record DispositionRequired() : Error("disposition.required");

/// <summary>Not one of that campaign's, or one with others below it.</summary>
public sealed record DispositionUnknown() : Error("disposition.unknown");

/// <summary>What it answers is not a message of that interaction, or was deleted.</summary>
public sealed record QuoteGone() : Error("message.quote-gone");

/// <summary>Its minute is over.</summary>
public sealed record MessageTooOld() : Error("message.too-old");

/// <summary>The channel cannot take back what was sent.</summary>
public sealed record MessageStays() : Error("message.stays");

public sealed record FeedbackAlreadyGiven() : Error("feedback.given");

public sealed record FeedbackOff() : Error("feedback.off");

public sealed record CampaignUnknown() : Error("campaign.unknown");

public sealed record CampaignClosed() : Error("campaign.closed");

public sealed record CampaignOpen() : Error("campaign.open");

public sealed record CampaignDisabled() : Error("campaign.disabled");

public sealed record OfflineOff() : Error("offline.off");

/// <summary>The campaign's strategy does not let this agent have it: a <see cref="Routing.Rejection"/>'s code, or `oldest-first`, or `assigned` where nobody picks.</summary>
public sealed record NotEligible(string Reason) : Error("interaction.not-eligible");
