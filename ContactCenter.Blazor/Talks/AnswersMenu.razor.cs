using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Talks;

/// <summary>What a supervisor has not seen of the talks they take part in, live.</summary>
public sealed partial class AnswersMenu : ConsoleComponent
{
    IReadOnlyList<UnseenTalk> unseen = [];

    [Inject] TalkQuery Query { get; set; } = null!;
    [Inject] TalkNews News { get; set; } = null!;
    [Inject] AlertBell Bell { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    Actor? me;

    protected override async Task OnInitializedAsync()
    {
        me = await Actor.Get();
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        WhileShown(() => News.Written += OnWritten, () => News.Written -= OnWritten);
        await Read();
    }

    void OnNews(int agent) => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });

    void OnWritten(int agent, TalkMessageAdded message)
    {
        if (agent == message.AuthorId)
            _ = InvokeAsync(async () =>
            {
                await Read();
                if (unseen.Any(talk => talk.AgentId == agent && talk.Last.Id >= message.MessageId))
                    Bell.Tell(new SpokenAlert($"answer-{message.MessageId}", (int)AlertKinds.Answer, message.MessageId, Time.NowMs(), L[TalkTexts.AnswerTitle, Users.NameOf(agent)], message.Text, AddressOf(agent)));
            });
    }

    Task Read() => Attempt.Of(async actor =>
    {
        var read = await Query.Unseen(actor);
        if (read.IsDone)
            unseen = read.Value;
        return read;
    });

    /// <summary>The live page of a channel in which the agent works for this supervisor.</summary>
    string AddressOf(int agentId)
    {
        var seen = Campaigns.Current.SeenBy(me!).FirstOrDefault(campaign => campaign.Members.Exists(member => member.AgentId == agentId));
        return new LiveAddress(seen?.Channel ?? Channel.Webchat).About(AgentView.Talk, agentId).ToString();
    }
}
