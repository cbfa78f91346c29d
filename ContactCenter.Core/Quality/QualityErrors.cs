using ContactCenter.Core.Common;

namespace ContactCenter.Core.Quality;

/// <summary>The campaign asks no questions.</summary>
public sealed record NoQualityForm() : Error("quality.no-form");

/// <summary>The day on which it was answered is over.</summary>
public sealed record SelfReviewClosed() : Error("quality.closed");

/// <summary>No agent ever had the interaction: there is nobody's work to review.</summary>
public sealed record NobodyServed() : Error("review.nobody-served");

/// <summary>The agent had no part in the interaction.</summary>
public sealed record NotServedBy() : Error("review.not-served-by");

/// <summary>The form was changed after it was shown and before the review was begun. Answers are kept by their questions' ids.</summary>
public sealed record FormChanged() : Error("review.form-changed");

/// <summary>The same reviewer changed it elsewhere since it was shown; nothing was stored.</summary>
public sealed record ReviewChanged() : Error("review.changed");

/// <summary>A final review stands as it is; its author may reopen it first.</summary>
public sealed record ReviewIsFinal() : Error("review.final");

public sealed record ReviewNotFinal() : Error("review.not-final");

/// <summary>Every question was answered by "does not apply": there is no result.</summary>
public sealed record NothingApplies() : Error("review.nothing-applies");
