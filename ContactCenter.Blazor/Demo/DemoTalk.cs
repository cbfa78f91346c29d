using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Routing;

namespace ContactCenter.Blazor.Demo;

/// <summary>One conversation of the demonstration, written down as it went. Between two steps a little time passes.</summary>
sealed class DemoTalk(DemoCentre centre, long id, Func<string> newId)
{
    public async Task<DemoTalk> Taken(string by, int after = 20) => await Step(after, async () => await centre.Get<TakeInteraction>().Run(await centre.Person(by), id));

    public async Task<long> Customer(string text, int after = 25)
    {
        centre.Pass(after);
        return (await centre.Get<AddCustomerMessage>().Run(id, newId(), text)).Value.Sequence;
    }

    public async Task<long> Agent(string name, string text, int after = 30, long? answers = null)
    {
        centre.Pass(after);
        return (await centre.Get<SendAgentMessage>().Run(await centre.Person(name), id, newId(), text, answers)).Value.Sequence;
    }

    public Task<DemoTalk> CustomerFile(string name, string resource, VoiceFacts? voice = null) => File(name, resource, voice, async upload => (await centre.Get<AddCustomerFile>().Run(id, upload)).Error);

    public Task<DemoTalk> AgentFile(string by, string name, string resource) => File(name, resource, null, async upload => (await centre.Get<SendAgentFile>().Run(await centre.Person(by), id, upload)).Error);

    public Task<DemoTalk> Note(string by, string text) => Step(10, async () => await centre.Get<AddNote>().Run(await centre.Person(by), id, newId(), text));

    public Task<DemoTalk> Whisper(string by, string text) => Step(10, async () => await centre.Get<WhisperToAgent>().Run(await centre.Person(by), id, newId(), text));

    public Task<DemoTalk> ToCampaign(string by, string campaign, string note) => Step(15, async () => await centre.Get<TransferToCampaign>().Run(await centre.Person(by), id, centre.Campaign(campaign).Id, note));

    public Task<DemoTalk> ToAgent(string by, string to, string note) => Step(15, async () => await centre.Get<TransferToAgent>().Run(await centre.Person(by), id, (await centre.Person(to)).UserId, note));

    public Task<DemoTalk> Takes(string by, long message) => Step(5, async () => await centre.Get<DeleteMessage>().Run(await centre.Person(by), id, message));

    public Task<DemoTalk> Ended(string by, string? disposition = null, string? note = null) => Step(20, async () => await centre.Get<EndInteraction>().Run(await centre.Person(by), id, new Closing(disposition, note)));

    public Task<DemoTalk> Left(int after = 190) => Step(after, () => centre.Get<LeaveInteraction>().Run(id));

    public Task<DemoTalk> Rated(int stars, string? comment = null) => Step(30, () => centre.Get<GiveFeedback>().Run(id, stars, comment));

    async Task<DemoTalk> File(string name, string resource, VoiceFacts? voice, Func<FileUpload, Task<Error?>> send)
    {
        await using var content = typeof(DemoTalk).Assembly.GetManifestResourceStream("Demo/" + resource)!;
        return await Step(30, async () => new Result(await send(new FileUpload(newId(), name, content, voice))));
    }

    async Task<DemoTalk> Step(int after, Func<Task<Result>> run)
    {
        centre.Pass(after);
        DemoCentre.Must(await run());
        return this;
    }
}
