using ContactCenter.Core.Common;

namespace ContactCenter.Core.Interactions;

public sealed partial class Interaction
{
    /// <summary>The agent has seen everything up to <paramref name="sequence"/>. Marks only move forward; false when nothing moved.</summary>
    public bool MarkAgentRead(long sequence, int unread)
    {
        if (sequence <= AgentRead)
        {
            return false;
        }

        AgentRead = sequence;
        Record(new AgentHasRead(sequence, unread));
        return true;
    }

    /// <summary>The customer's browser has received and shown everything up to these. Marks only move forward; what is read is delivered.</summary>
    public bool MarkCustomerRead(long delivered, long read)
    {
        delivered = Math.Max(delivered, read);
        if (delivered <= CustomerDelivered && read <= CustomerRead)
        {
            return false;
        }

        CustomerDelivered = Math.Max(CustomerDelivered, delivered);
        CustomerRead = Math.Max(CustomerRead, read);
        Record(new CustomerHasRead(CustomerDelivered, CustomerRead));
        return true;
    }

    /// <summary>1–5 stars after the end, once; the same again is answered as the first time.</summary>
    public Result GiveFeedback(int stars, string? comment)
    {
        if (!State.IsEnded())
        {
            return new InteractionNotEnded();
        }

        if (Rating is not null)
        {
            return Rating == stars && RatingComment == comment ? Result.Done : new FeedbackAlreadyGiven();
        }

        Rating = stars;
        RatingComment = comment;
        Record(new FeedbackGiven(stars));
        return Result.Done;
    }
}
