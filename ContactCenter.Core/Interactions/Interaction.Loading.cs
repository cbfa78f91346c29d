namespace ContactCenter.Core.Interactions;

public sealed partial class Interaction
{
    /// <summary>As stored, with the present or last stay in a queue and leg.</summary>
    internal static Interaction Load(InteractionRow row, QueueEntry? queue, Leg? leg) => new()
    {
        Id = row.Id,
        PublicId = row.PublicId,
        ClientId = row.ClientId,
        Channel = row.Channel,
        Direction = row.Direction,
        CampaignId = row.CampaignId,
        State = row.State,
        EndReason = row.EndReason,
        AgentId = row.AgentId,
        VisitorId = row.VisitorId,
        Language = row.Language,
        CustomerName = row.Customer.Name,
        CustomerEmail = row.Customer.Email,
        CustomerExtra = row.Customer.Extra,
        PageUrl = row.Customer.PageUrl,
        PageTitle = row.Customer.PageTitle,
        CustomerPhone = row.Customer.Phone,
        CustomerNotes = row.Customer.Notes,
        UserAgent = row.Customer.UserAgent,
        LastPageUrl = row.LastPageUrl,
        LastPageTitle = row.LastPageTitle,
        Tags = row.Tags,
        CreatedAt = row.CreatedAt,
        QueuedAt = row.QueuedAt,
        Priority = row.Priority,
        StateSince = row.StateSince,
        EndedAt = row.EndedAt,
        Rating = row.Rating,
        RatingComment = row.RatingComment,
        AgentRead = row.AgentRead,
        CustomerDelivered = row.CustomerDelivered,
        CustomerRead = row.CustomerRead,
        Queue = queue,
        Leg = leg,
    };
}

sealed record InteractionRow(
    long Id, string PublicId, string ClientId, Channel Channel, Direction Direction, int CampaignId, InteractionState State, EndReason EndReason, int? AgentId,
    string VisitorId, string Language, Customer Customer, long CreatedAt, long? QueuedAt, int Priority, long StateSince, long? EndedAt,
    int? Rating, string? RatingComment, long AgentRead, long CustomerDelivered, long CustomerRead, string? LastPageUrl, string? LastPageTitle, IReadOnlyList<string> Tags);
