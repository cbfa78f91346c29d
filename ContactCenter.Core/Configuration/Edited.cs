using ContactCenter.Core.Common;

namespace ContactCenter.Core.Configuration;

/// <summary>A row that administrators edit. <see cref="Version"/> counts its saves, so that one never overwrites another unseen.</summary>
public interface IConfigured
{
    int Id { get; }
    int Version { get; set; }
}

/// <summary>A row of one security group: edited by administrators who see that group.</summary>
public interface IGrouped
{
    int SecurityGroupId { get; }
}

/// <summary>Kept for history's sake after it was deleted, and offered to nobody.</summary>
public interface IDeletable
{
    /// <summary>UTC ms.</summary>
    long? DeletedAt { get; set; }
}

/// <summary>What a form loaded, changed and hands back.</summary>
/// <param name="Id">Null = a new one.</param>
/// <param name="Version">The one that was loaded; 0 for a new one.</param>
public sealed record Edited<T>(int? Id, int Version, T Settings)
{
    /// <summary>As it is stored: a copy, texts trimmed.</summary>
    internal Edited<T> Tidied() => this with { Settings = Differences.Tidy(Settings) };
}

/// <summary>Where the stored row stands after a save.</summary>
public readonly record struct Saved(int Id, int Version);

/// <summary>Somebody else saved after this form was loaded. Nothing was stored: compare with <see cref="Current"/>, choose, and save over its version.</summary>
/// <param name="UserId">Who saved last, when known.</param>
/// <param name="At">UTC ms.</param>
public sealed record ChangedMeanwhile<T>(Edited<T> Current, int? UserId, long At) : Error("configuration.changed");

/// <summary>It is still used; <paramref name="By"/> names up to ten of those that use it.</summary>
public sealed record InUse(IReadOnlyList<string> By) : Error("configuration.in-use")
{
    public bool Equals(InUse? other) => other is not null && By.SequenceEqual(other.By);
    public override int GetHashCode() => By.Count;
}
