using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Talks;

/// <summary>A talk, live. While it is drawn and looked at, what comes is seen.</summary>
public sealed partial class TalkThread : ConsoleComponent
{
    const int Page = 50;

    ElementReference lines, box;
    Actor? me;
    Talk? talk;
    Error? refused, refusedToRead;
    string text = "", clientId = "", sent = "";
    int shown = Page;
    bool busy;

    [Parameter, EditorRequired] public int AgentId { get; set; }
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>Somebody looks: then it counts as seen.</summary>
    [Parameter] public bool IsLookedAt { get; set; } = true;
    [Parameter] public bool TakesFocus { get; set; } = true;
    [Inject] TalkQuery Query { get; set; } = null!;
    [Inject] WriteTalk Write { get; set; } = null!;
    [Inject] SeeTalk See { get; set; } = null!;
    [Inject] TalkNews News { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        me = await Actor.Get();
        await Read();
    }

    protected override Task OnParametersSetAsync() => MarkSeen();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && TakesFocus)
            await box.FocusAsync(preventScroll: true);
    }

    void OnNews(int agent)
    {
        if (agent == AgentId)
            _ = InvokeAsync(async () =>
            {
                await Read();
                StateHasChanged();
            });
    }

    async Task Read()
    {
        refusedToRead = await Attempt.Of(async actor =>
        {
            var read = await Query.Read(actor, AgentId, shown);
            talk = read.IsDone ? read.Value : Talk.Empty;
            return read;
        });
        talk ??= Talk.Empty;
        await MarkSeen();
    }

    Task ReadMore()
    {
        shown += Page;
        return Read();
    }

    async Task MarkSeen()
    {
        if (IsLookedAt && me is { } actor && talk is { Messages: [.., var last] } && talk.UnseenBy(actor.UserId) > 0)
            await Attempt.Of(asker => See.Run(asker, AgentId, last.Id));
    }

    async Task Send()
    {
        if (string.IsNullOrWhiteSpace(text) || busy)
            return;
        // The same words tried again are the same message.
        if (sent != text)
            (clientId, sent) = (PublicId.New(), text);
        busy = true;
        refused = await Attempt.Of(actor => Write.Run(actor, AgentId, clientId, text));
        busy = false;
        if (refused is null)
            (text, sent) = ("", "");
    }
}
