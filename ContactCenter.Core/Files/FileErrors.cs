using ContactCenter.Core.Common;

namespace ContactCenter.Core.Files;

/// <summary>Larger than <see cref="FileRules.Largest"/>.</summary>
public sealed record FileTooLarge() : Error("file.too-large");

public sealed record FileEmpty() : Error("file.empty");

/// <summary>Its content is of no type that the campaign allows.</summary>
public sealed record FileTypeRefused() : Error("file.type");

/// <summary>Its name ends as another kind of file does.</summary>
public sealed record FileEndingWrong() : Error("file.ending");

/// <summary>It is broken, or something besides what it says to be.</summary>
public sealed record FileDamaged() : Error("file.damaged");

/// <summary>It would unpack to far more than it is: a bomb, or a picture of too many pixels.</summary>
public sealed record FileUnpacksTooLarge() : Error("file.unpacks-too-large");

/// <summary>The customer has sent as many as a conversation may hold.</summary>
public sealed record FilesTooMany() : Error("file.too-many");

/// <summary>More are being uploaded than are served at once: a moment later it works.</summary>
public sealed record FilesBusy() : Error("file.busy");
