namespace ContactCenter.Bench.Providers;

/// <summary>The account that the simulator keeps for us, and how it behaves while no fault is set.</summary>
public sealed record SimulatorOptions
{
    /// <summary>On the loopback address; 0 = a free one.</summary>
    public int Port { get; init; }

    /// <summary>Where Hey Now's Direct API and the Cloud API deliver to; may be set later on the simulator.</summary>
    public Uri? DirectInbound { get; init; }
    public Uri? CloudInbound { get; init; }

    public int Channel { get; init; } = 1;
    public string PlatformId { get; init; } = "59820000000";
    public string PartnerToken { get; init; } = "partner-secret";
    public string User { get; init; } = "centre";
    public string Password { get; init; } = "client-secret";
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromHours(24);

    public string PhoneNumberId { get; init; } = "100200300400500";
    public string AccessToken { get; init; } = "cloud-token";
    public string AppSecret { get; init; } = "app-secret";
    public string VerifyToken { get; init; } = "verify-me";
    public IReadOnlyList<Template> Templates { get; init; } = [new("bienvenida", "es", 1), new("pedido_listo", "es", 2), new("hello_world", "en_US", 0)];

    /// <summary>Which statuses follow a message of the Cloud API, one after the other.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = ["sent", "delivered", "read"];

    /// <summary>A closed window and an unreachable number are told by a failed status (as Meta mostly does) instead of in the answer.</summary>
    public bool RefusesByStatus { get; init; }

    /// <summary>How long each step of a Client API message takes: queued, sent, delivered, read.</summary>
    public TimeSpan StatusEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an answer to a delivery is waited for; then, and after every answer but 200, it is delivered again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromSeconds(1);
    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromMinutes(1);
    public int MostAttempts { get; init; } = 1_000;

    /// <summary>Of the faults' draws.</summary>
    public int Seed { get; init; } = 17;
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <param name="Name">As approved by WhatsApp.</param>
/// <param name="Language">Its code.</param>
/// <param name="Parameters">How many must be given.</param>
public sealed record Template(string Name, string Language, int Parameters);
