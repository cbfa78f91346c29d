using ContactCenter.Bench.Processes;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Bench.Desk;

/// <summary>Agents who are logged in and serve many conversations, one of them long. They must log in before the time to come back is over.</summary>
static class BusyAgents
{
    public const int FirstAgent = 100;

    public static string UserName(int number) => $"desk{number}";

    /// <summary>Stands in the last message of a long conversation.</summary>
    public static string Last(int number) => $"the last one of {number}";

    public static Task<string> Create(int agents, int conversations, int messages) => BenchDatabase.Create(unit =>
    {
        for (var number = 0; number < agents; number++)
        {
            AddAgent(unit, number);
            AddConversation(unit, FirstAgent + number, messages, Last(number));
            for (var i = 1; i < conversations; i++)
                AddConversation(unit, FirstAgent + number, 4, "short");
        }

        return Result.Done;
    });

    static void AddAgent(Unit unit, int number)
    {
        var person = BenchDatabase.Person(UserName(number), Roles.Agent);
        person.Id = FirstAgent + number;
        unit.Db.Users.Add(person);
        unit.Db.SaveChanges();
        unit.Db.Members.Add(new Member { CampaignId = 1, AgentId = person.Id, Position = number + 2 });
        unit.Db.AgentSessions.Add(new AgentSession { PublicId = PublicId.New(), UserId = person.Id, StartedAt = unit.Now });
        unit.Db.SaveChanges();
    }

    static void AddConversation(Unit unit, int agentId, int messages, string last)
    {
        var interaction = Interaction.Begin(new InteractionStart(PublicId.New(), Channel.Webchat, Direction.Inbound, 1, PublicId.New(), "es",
            new Customer("Lucía Pérez", "lucia@example.org", null, "https://shop.example/cart", "Cart")), unit.Now);
        interaction.Enqueue(unit.Now);
        unit.Save(interaction);
        interaction.Answer(agentId, unit.Now);
        unit.Save(interaction);
        for (var i = 1; i < messages; i++)
        {
            var ours = i % 2 == 0;
            unit.AddMessage(interaction.Id, 1, ours ? MessageFrom.Agent : MessageFrom.Customer, agentId, $"m{i}",
                ours ? $"Claro, **número {i}**: lo reviso y le [aviso](https://shop.example/{i}) enseguida." : $"Mensaje {i}: quería saber si mi pedido ya salió, porque todavía no me llegó el correo.");
        }

        unit.AddMessage(interaction.Id, 1, MessageFrom.Customer, agentId, "last", last);
    }
}
