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
}

static class WidgetLimits
{
    public const string PerToken = "widget-token", PerAddress = "widget-address", NewChats = "widget-new-chats";

    public static void Add(RateLimiterOptions limiter, WidgetLimitOptions options, VisitorAccess access)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, stop) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            await Problems.Write(rejected.HttpContext, 429, "Too many requests. Nothing was stored.", "rate.limited", wait);
        };
        // Only a token of ours has an allowance of its own; an invented one shares its address's.
        limiter.AddPolicy(PerToken, context => access.Read(context.Request) is { } token
            ? Bucket(new(token.InteractionId, ""), options.PerTokenBurst, options.PerTokenPerSecond, TimeSpan.FromSeconds(1))
            : ForAddress(context, options));
        limiter.AddPolicy(PerAddress, context => ForAddress(context, options));
        limiter.AddPolicy(NewChats, context => Bucket(new(0, "new " + Address(context)), options.NewChatsBurst, options.NewChatsPerMinute, TimeSpan.FromMinutes(1)));
    }

    static RateLimitPartition<Holder> ForAddress(HttpContext context, WidgetLimitOptions options) =>
        Bucket(new(0, Address(context)), options.PerAddressBurst, options.PerAddressPerSecond, TimeSpan.FromSeconds(1));

    static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    static RateLimitPartition<Holder> Bucket(Holder key, int burst, int tokens, TimeSpan period) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = burst,
        TokensPerPeriod = tokens,
        ReplenishmentPeriod = period,
        QueueLimit = 0,
        AutoReplenishment = true,
    });

    /// <summary>Whose allowance it is: a conversation's, or an address's.</summary>
    readonly record struct Holder(long InteractionId, string Address);
}
