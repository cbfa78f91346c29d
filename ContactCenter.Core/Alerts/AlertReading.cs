using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Core.Alerts;

/// <summary>What is watched: a measure of a campaign, or of one of its agents (0 = none).</summary>
public readonly record struct AlertKey(int CampaignId, AlertMeasure Measure, int AgentId = 0);

/// <summary>One measure at one moment, with its limit: a number, seconds or per cent.</summary>
public readonly record struct AlertReading(AlertKey Key, int Limit, int Value)
{
    public bool IsBeyond => Key.Measure == AlertMeasure.ServiceLevel ? Value < Limit : Value > Limit;
}

/// <summary>What a campaign's limits say of the live state. Pure.</summary>
static class AlertReadings
{
    public static IEnumerable<AlertReading> Of(Campaign campaign, LiveState state, DayFigures? figures, long now)
    {
        var limits = campaign.Alerts;
        var queue = state.QueueOf(campaign.Id).ToList();
        if (limits.Waiting is { } waiting)
        {
            yield return new AlertReading(new AlertKey(campaign.Id, AlertMeasure.Waiting), waiting, queue.Count);
        }

        if (limits.LongestWait is { } wait)
        {
            yield return new AlertReading(new AlertKey(campaign.Id, AlertMeasure.LongestWait), wait, queue.Count == 0 ? 0 : Seconds(now - queue.Min(interaction => interaction.QueuedAt)));
        }

        if (limits.ServiceLevel is { } level)
        {
            // Where nothing was offered yet nothing is below.
            yield return new AlertReading(new AlertKey(campaign.Id, AlertMeasure.ServiceLevel), level, figures?.Queue.ServiceLevelOfOffered is { } share ? (int)Math.Floor(share * 100) : 100);
        }

        foreach (var member in campaign.Members)
        {
            var agent = state.Agents.GetValueOrDefault(member.AgentId);
            if (limits.Idle is { } idle)
            {
                yield return new AlertReading(new AlertKey(campaign.Id, AlertMeasure.Idle, member.AgentId), idle, agent?.State == AgentState.Free ? Seconds(now - agent.Since) : 0);
            }

            if (limits.Break is { } pause)
            {
                yield return new AlertReading(new AlertKey(campaign.Id, AlertMeasure.Break, member.AgentId), pause,
                    agent?.State is AgentState.FreeOnBreak or AgentState.BusyOnBreak ? Seconds(now - agent.Since) : 0);
            }
        }
    }

    static int Seconds(long milliseconds) => (int)Math.Clamp(milliseconds / 1000, 0, int.MaxValue);
}
