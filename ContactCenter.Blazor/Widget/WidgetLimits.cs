using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ContactCenter.Blazor.Widget;

/// <summary>How often visitors may ask, as token buckets: so many at once, and so many a second from then on.</summary>
sealed class WidgetLimitOptions
{
    public int PerTokenBurst { get; init; } = 30;
    public int PerTokenPerSecond { get; init; } = 5;
    public int PerAddressBurst { get; init; } = 200;
    public int PerAddressPerSecond { get; init; } = 20;
    public int NewChatsBurst { get; init; } = 20;
    public int NewChatsPerMinute { get; init; } = 20;
    public int FilesBurst { get; init; } = 20;
    public int FilesPerMinute { get; init; } = 30;
}

static class WidgetLimits
{
    public const string PerToken = "widget-token", PerAddress = "widget-address", NewChats = "widget-new-chats", Files = "widget-files";

    public static void Add(RateLimiterOptions limiter, WidgetLimitOptions options, VisitorAccess access)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, stop) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            await Problems.Write(rejected.HttpContext, 429, "Too many requests. Nothing was stored.", "rate.limited", wait);
        };
        var perToken = Bucket(options.PerTokenBurst, options.PerTokenPerSecond, TimeSpan.FromSeconds(1));
        var perAddress = Bucket(options.PerAddressBurst, options.PerAddressPerSecond, TimeSpan.FromSeconds(1));
        var newChats = Bucket(options.NewChatsBurst, options.NewChatsPerMinute, TimeSpan.FromMinutes(1));
        // Only a token of ours has an allowance of its own; an invented one shares its address's.
        limiter.AddPolicy(PerToken, context => access.Read(context.Request) is { } token
            ? RateLimitPartition.Get(new Holder(token.InteractionId, ""), perToken)
            : RateLimitPartition.Get(new Holder(0, Address(context)), perAddress));
        var files = Bucket(options.FilesBurst, options.FilesPerMinute, TimeSpan.FromMinutes(1));
        limiter.AddPolicy(Files, context => access.Read(context.Request) is { } token
            ? RateLimitPartition.Get(new Holder(token.InteractionId, "files"), files)
            : RateLimitPartition.Get(new Holder(0, Address(context)), perAddress));
        limiter.AddPolicy(PerAddress, context => RateLimitPartition.Get(new Holder(0, Address(context)), perAddress));
        limiter.AddPolicy(NewChats, context => RateLimitPartition.Get(new Holder(0, "new " + Address(context)), newChats));
    }

    static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>Made once, not for each request: the limiter asks for it only when it meets a new holder.</summary>
    static Func<Holder, RateLimiter> Bucket(int burst, int tokens, TimeSpan period) => _ => new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
    {
        TokenLimit = burst,
        TokensPerPeriod = tokens,
        ReplenishmentPeriod = period,
        QueueLimit = 0,
        AutoReplenishment = false,
    });

    /// <summary>Whose allowance it is: a conversation's, or an address's.</summary>
    readonly record struct Holder(long InteractionId, string Address);
}
