namespace ContactCenter.Blazor.Auth;

/// <summary>What a page may ask beside a role: <c>[Authorize(Roles = …, Policy = Policies.OfAll)]</c>.</summary>
public static class Policies
{
    /// <summary>Of the built-in security group, which alone touches what belongs to everybody.</summary>
    public const string OfAll = nameof(OfAll);
}
