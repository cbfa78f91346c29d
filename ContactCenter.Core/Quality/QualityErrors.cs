using ContactCenter.Core.Common;

namespace ContactCenter.Core.Quality;

/// <summary>The campaign asks no questions.</summary>
public sealed record NoQualityForm() : Error("quality.no-form");

/// <summary>The day on which it was answered is over.</summary>
public sealed record SelfReviewClosed() : Error("quality.closed");
