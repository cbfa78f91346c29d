using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Quality;

static class ServingAgents
{
    /// <summary>Whose work in an ended interaction can be judged, each once, who had it last at the end.</summary>
    public static List<int> Of(ContactDb db, Interaction interaction)
    {
        List<int> agents = [.. db.Legs.Where(leg => leg.InteractionId == interaction.Id).OrderByDescending(leg => leg.Number).Select(leg => leg.AgentId)];
        if (interaction.AgentId is { } last)
        {
            agents.Insert(0, last);
        }

        return [.. agents.Distinct().Reverse()];
    }
}
