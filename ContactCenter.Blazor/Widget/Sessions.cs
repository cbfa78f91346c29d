using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Widget;

/// <summary>Where a visitor begins: a chat, or a message out of hours.</summary>
static class Sessions
{
    public static async Task<IResult> Start(HttpContext context, VisitorAccess access, VisitorTokens tokens, CampaignDirectory campaigns, StartInteraction start)
    {
        var (input, problem) = await ReadInput(context, access, campaigns);
        if (problem is not null)
        {
            return problem;
        }

        var started = await start.Run(input!);
        if (!started.IsDone)
        {
            return Problems.From(started.Error);
        }

        var interaction = started.Value;
        var token = tokens.Issue(new VisitorToken(interaction.Id, interaction.CampaignId, interaction.VisitorId));
        var reason = interaction.State == InteractionState.Rejected ? EndReason.QueueFull : EndReason.None;
        return Results.Json(new StartedAnswer(token, interaction.PublicId, VisitorWords.State(interaction.State), VisitorWords.Reason(reason)),
            WidgetJson.Default.StartedAnswer, statusCode: interaction.Repeated ? 200 : 201);
    }

    public static async Task<IResult> Offline(HttpContext context, VisitorAccess access, CampaignDirectory campaigns, LeaveOfflineMessage leave)
    {
        var (input, problem) = await ReadInput(context, access, campaigns);
        if (problem is not null)
        {
            return problem;
        }

        var left = await leave.Run(input!);
        return left.IsDone ? Results.Json(new EmptyBody(), WidgetJson.Default.EmptyBody, statusCode: left.Value.Repeated ? 200 : 201) : Problems.From(left.Error);
    }

    static async Task<(VisitorStart? Input, IResult? Problem)> ReadInput(HttpContext context, VisitorAccess access, CampaignDirectory campaigns)
    {
        var (body, problem) = await WidgetBody.Read(context.Request, WidgetJson.Default.SessionBody);
        if (problem is not null)
        {
            return (null, problem);
        }

        if (campaigns.Current.Find(Channel.Webchat, body!.Campaign ?? "") is not { } campaign)
        {
            return (null, Problems.From(new CampaignUnknown()));
        }

        if (!Origins.IsAllowed(context.Request, campaign))
        {
            return (null, Problems.Answer(403, "This page may not use the widget.", "origin.not-allowed"));
        }

        // An earlier token that is no longer valid only means that the visitor is not recognised.
        var visitorId = access.Read(context.Request)?.VisitorId;
        return (new VisitorStart(body.Id ?? "", campaign.Key, body.Name ?? "", body.Email, body.Extra, body.Text ?? "", body.MessageId ?? "", body.Language ?? "",
            body.PageUrl, body.PageTitle, visitorId, context.Request.Headers.UserAgent), null);
    }
}

/// <summary>The life of an interaction in the words of the visitor's protocol.</summary>
static class VisitorWords
{
    public static string State(InteractionState state) => state switch
    {
        InteractionState.Bot => "bot",
        InteractionState.New or InteractionState.Waiting or InteractionState.Offered => "waiting",
        InteractionState.Active => "active",
        _ => "ended",
    };

    public static string? Reason(EndReason reason) => reason switch
    {
        EndReason.None => null,
        EndReason.VisitorEnded => "left",
        EndReason.VisitorDisconnected => "disconnected",
        EndReason.WaitedTooLong => "timedOut",
        EndReason.QueueFull => "rejected",
        _ => "completed",
    };

    public static string Kind(MessageKind kind) => kind switch
    {
        MessageKind.Image => "image",
        MessageKind.Voice => "voice",
        _ => "file",
    };

    public static string From(MessageFrom from) => from switch
    {
        MessageFrom.Customer => "customer",
        MessageFrom.Agent => "agent",
        MessageFrom.Bot => "bot",
        _ => "system",
    };
}
