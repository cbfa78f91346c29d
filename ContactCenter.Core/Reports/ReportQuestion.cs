using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Reports;

/// <summary>What a report has a row for.</summary>
public enum ReportBy
{
    Campaign,
    Agent,
    Channel,

    /// <summary>Everything together.</summary>
    Nothing,
}

/// <summary>Into what time is cut.</summary>
public enum ReportStep
{
    /// <summary>Not at all.</summary>
    Whole,
    Day,
    Hour,
    HalfHour,
    Quarter,
}

/// <summary>Which figures: of those days, the last one included, in the asker's zone; null does not filter.</summary>
/// <param name="AgentId">Only what that agent answered, handled and completed, and how they spent the time.</param>
public sealed record ReportQuestion(DateOnly From, DateOnly To, TimeZoneInfo Zone, ReportBy By = ReportBy.Campaign, ReportStep Step = ReportStep.Whole, Channel? Channel = null, int? CampaignId = null, int? AgentId = null)
{
    /// <summary>So many days at most: a year of days, or a month of what is shorter.</summary>
    public int MostDays => Step is ReportStep.Whole or ReportStep.Day ? 366 : 31;

    internal Error? Complaint => To < From ? new InvalidInput("to", "before-from") : To.DayNumber - From.DayNumber >= MostDays ? new InvalidInput("to", "too-long") : null;
}
