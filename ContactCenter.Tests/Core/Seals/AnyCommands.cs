using ContactCenter.Core.Customers;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Seals;

/// <summary>Whatever people do, in any order; most of it is refused by where the conversation stands.</summary>
sealed class AnyCommands(SealedTalk talk, Random random)
{
    readonly List<long> interactions = [];
    readonly Centre centre = talk.Centre;

    long Any => interactions[random.Next(interactions.Count)];

    public async Task Next()
    {
        if (interactions.Count == 0 || (interactions.Count < 8 && random.Next(10) == 0))
        {
            interactions.Add(await centre.Arrive(random.Next(2) == 0 ? Seed.Multiple : Seed.OneByOne));
            return;
        }

        var (id, ana) = (Any, talk.Ana);
        await (random.Next(19) switch
        {
            0 or 1 or 2 => centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), new string((char)random.Next(32, 60_000), random.Next(1, 2_000))),
            3 or 4 => centre.Get<SendAgentMessage>().Run(ana, id, centre.NewId(), "answer", random.Next(1, 60)),
            5 => centre.Get<TakeInteraction>().Run(ana, id),
            6 => centre.Get<DeleteMessage>().Run(ana, id, random.Next(1, 200)),
            7 => centre.Get<AddNote>().Run(ana, id, centre.NewId(), "note"),
            8 => centre.Get<WhisperToAgent>().Run(talk.Supervisor, id, centre.NewId(), "whisper"),
            9 => centre.Get<SendAgentFile>().Run(ana, id, new FileUpload(centre.NewId(), "list.txt", new MemoryStream(SampleFiles.Text))),
            10 => centre.Get<MarkRead>().ByCustomer(id, random.Next(200), random.Next(200)),
            11 => centre.Get<MarkRead>().ByAgent(ana, id, random.Next(200)),
            12 => centre.Get<TagInteraction>().Add(ana, id, $"tag{random.Next(3)}"),
            13 => centre.Get<TransferToCampaign>().Run(ana, id, random.Next(1, 3), null),
            14 => centre.Get<RaiseInteraction>().Run(talk.Supervisor, id),
            15 => centre.Get<SetDisposition>().Run(ana, id, new Closing(null, $"note {random.Next(3)}")),
            16 => random.Next(4) == 0 ? centre.Get<EndInteraction>().Run(ana, id) : Task.CompletedTask,
            17 => random.Next(4) == 0 ? centre.Get<LeaveInteraction>().Run(id) : centre.Get<GiveFeedback>().Run(id, 3, "fine"),
            _ => random.Next(3) == 0 ? centre.Write(unit => unit.EraseContents(id, null)) : centre.Get<MarkOfflineSeen>().Run(talk.Supervisor, id, true),
        });
    }
}
