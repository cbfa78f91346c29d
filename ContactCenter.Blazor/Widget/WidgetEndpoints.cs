using System.Collections.Concurrent;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Blazor.Widget;

/// <summary>The visitor's protocol (docs/widget-protocol.md).</summary>
static class WidgetEndpoints
{
    public const string Path = "/api/widget/v1";

    public static void MapWidget(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Path).WithMetadata(new RequestSizeLimitAttribute(WidgetBody.MaximumBytes)).DisableAntiforgery();
        group.MapGet("campaigns/{key}", CampaignEndpoint.Get).RequireRateLimiting(WidgetLimits.PerAddress);
        group.MapPost("sessions", Sessions.Start).RequireRateLimiting(WidgetLimits.NewChats);
        group.MapPost("offline", Sessions.Offline).RequireRateLimiting(WidgetLimits.NewChats);
        group.MapPost("messages", ActivatorUtilities.CreateInstance<MessageEndpoint>(routes.ServiceProvider).Post).RequireRateLimiting(WidgetLimits.PerToken);
        group.MapPost("typing", PostTyping).RequireRateLimiting(WidgetLimits.PerToken);
        group.MapPost("read", PostRead).RequireRateLimiting(WidgetLimits.PerToken);
        group.MapPost("page", PostPage).RequireRateLimiting(WidgetLimits.PerToken);
        group.MapPost("end", PostEnd).RequireRateLimiting(WidgetLimits.PerToken);
        group.MapPost("feedback", PostFeedback).RequireRateLimiting(WidgetLimits.PerToken);
        FileEndpoints.Map(group);
        group.MapGet("events", EventStream.Get).RequireRateLimiting(WidgetLimits.PerToken);
    }

    static async Task<IResult> PostTyping(HttpContext context, VisitorAccess access, ConversationFeed feed)
    {
        if (access.Find(context, out var token) is { } refused)
        {
            return refused;
        }

        var (body, problem) = await WidgetBody.Read(context.Request, WidgetJson.Default.TypingBody);
        if (problem is not null)
        {
            return problem;
        }

        feed.Send(token.InteractionId, new Typing(MessageFrom.Customer, body!.Typing));
        return Results.NoContent();
    }

    static async Task<IResult> PostRead(HttpContext context, VisitorAccess access, MarkRead mark)
    {
        if (access.Find(context, out var token) is { } refused)
        {
            return refused;
        }

        var (body, problem) = await WidgetBody.Read(context.Request, WidgetJson.Default.ReadBody);
        return problem ?? Done(await mark.ByCustomer(token.InteractionId, body!.Delivered, body.Read));
    }

    static async Task<IResult> PostPage(HttpContext context, VisitorAccess access, VisitPage visit)
    {
        if (access.Find(context, out var token) is { } refused)
        {
            return refused;
        }

        var (body, problem) = await WidgetBody.Read(context.Request, WidgetJson.Default.PageBody);
        return problem ?? Done(await visit.Run(token.InteractionId, new PageVisit(body!.Url ?? "", body.Title)));
    }

    static async Task<IResult> PostEnd(HttpContext context, VisitorAccess access, LeaveInteraction leave) =>
        access.Find(context, out var token) ?? Done(await leave.Run(token.InteractionId));

    static async Task<IResult> PostFeedback(HttpContext context, VisitorAccess access, GiveFeedback give)
    {
        if (access.Find(context, out var token) is { } refused)
        {
            return refused;
        }

        var (body, problem) = await WidgetBody.Read(context.Request, WidgetJson.Default.FeedbackBody);
        return problem ?? Done(await give.Run(token.InteractionId, body!.Stars, body.Comment));
    }

    static IResult Done(Result result) => result.IsDone ? Results.NoContent() : Problems.From(result.Error);
}

/// <summary>Who a visitor's request is from, and whether its page may use that campaign.</summary>
sealed class VisitorAccess(VisitorTokens tokens, CampaignDirectory campaigns)
{
    const string Scheme = "Bearer ";
    const int MaximumKnown = 10_000;

    /// <summary>Headers whose signature was checked: a conversation sends the same one with each message.</summary>
    readonly ConcurrentDictionary<string, VisitorToken> known = new(StringComparer.Ordinal);

    /// <summary>Null, and the token; or the refusal.</summary>
    public IResult? Find(HttpContext context, out VisitorToken token)
    {
        token = default;
        if (Read(context.Request) is not { } found || campaigns.Current.Find(found.CampaignId) is not { } campaign)
        {
            return Problems.Answer(401, "The token is not valid.", "token.invalid");
        }

        token = found;
        return Origins.IsAllowed(context.Request, campaign) ? null : Problems.Answer(403, "This page may not use the widget.", "origin.not-allowed");
    }

    public VisitorToken? Read(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header])
        {
            return null;
        }

        return known.TryGetValue(header, out var token) ? token : Check(header);
    }

    VisitorToken? Check(string header)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || tokens.Read(header.AsSpan(Scheme.Length).Trim()) is not { } token)
        {
            return null;
        }

        if (known.Count >= MaximumKnown)
        {
            known.Clear();
        }

        known[header] = token;
        return token;
    }
}
