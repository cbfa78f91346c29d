namespace ContactCenter.Core.Providers.Examples;

/// <summary>Customers who are played inside the product. What is said to them never leaves the server.</summary>
public static class ExampleCustomers
{
    /// <summary>No delivery can name such an id: its letters are not those of providers' ids.</summary>
    const string Prefix = "example#";

    /// <summary>Reserved for examples (RFC 2606): nobody can be reached there.</summary>
    const string Nowhere = ".example";

    public static string IdOf(int userId, int campaignId) => FormattableString.Invariant($"{Prefix}{userId}-{campaignId}");

    public static bool Has(Provider provider, ProviderAddress customer) => customer.ClientId.StartsWith(Prefix, StringComparison.Ordinal)
        || (Uri.TryCreate(provider.Domain, UriKind.Absolute, out var address) && address.IdnHost.EndsWith(Nowhere, StringComparison.OrdinalIgnoreCase));
}
