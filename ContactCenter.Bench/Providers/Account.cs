namespace ContactCenter.Bench.Providers;

/// <summary>What all of the simulator's interfaces share.</summary>
sealed class Account(SimulatorOptions options, Faults faults, Counts counts)
{
    public SimulatorOptions Options => options;
    public Faults Faults => faults;
    public Counts Counts => counts;
    public Shelf Shelf { get; } = new();
    public required Phones Phones { get; init; }
    public required Courier Courier { get; init; }

    /// <summary>Ends with a slash.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1/");
    public Uri? DirectInbound { get; set; } = options.DirectInbound;
    public Uri? CloudInbound { get; set; } = options.CloudInbound;
    public DateTimeOffset Now => options.Time.GetUtcNow();

    /// <summary>Null when it fits; otherwise which of the Cloud API's codes says why not.</summary>
    public int? MisfitOf(string? template, string? language, int parameters) =>
        options.Templates.FirstOrDefault(known => known.Name == template && known.Language == language) is not { } found ? 132001 : found.Parameters != parameters ? 132000 : null;
}
