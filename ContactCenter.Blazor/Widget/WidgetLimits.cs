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

    public static void Add(RateLimiterOptions limiter, WidgetLimitOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, stop) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            await Problems.Write(rejected.HttpContext, 429, "Too many requests. Nothing was stored.", "rate.limited", wait);
        };
        limiter.AddPolicy(PerToken, context => Conversation(context) is { } id
            ? Bucket(id, options.PerTokenBurst, options.PerTokenPerSecond, TimeSpan.FromSeconds(1))
            : ForAddress(context, options));
        limiter.AddPolicy(PerAddress, context => ForAddress(context, options));
        limiter.AddPolicy(NewChats, context => Bucket("new " + Address(context), options.NewChatsBurst, options.NewChatsPerMinute, TimeSpan.FromMinutes(1)));
    }

    static RateLimitPartition<string> ForAddress(HttpContext context, WidgetLimitOptions options) =>
        Bucket(Address(context), options.PerAddressBurst, options.PerAddressPerSecond, TimeSpan.FromSeconds(1));

    /// <summary>Only a token of ours has an allowance of its own; an invented one shares its address's.</summary>
    static string? Conversation(HttpContext context) =>
        context.RequestServices.GetRequiredService<VisitorAccess>().Read(context.Request) is { } token ? $"conversation {token.InteractionId}" : null;

    static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    static RateLimitPartition<string> Bucket(string key, int burst, int tokens, TimeSpan period) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = burst,
        TokensPerPeriod = tokens,
        ReplenishmentPeriod = period,
        QueueLimit = 0,
        AutoReplenishment = true,
    });
}
