using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Recordings.Sheets;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Recordings.Export;

/// <summary>Puts a recording into the words of a printed one.</summary>
public sealed class SheetMaker(UserDirectory users, CampaignDirectory campaigns, TimeProvider time)
{
    public SheetWords Words(SheetLanguage language, string contents) => new(
        language.Language.Code(), language[SheetTexts.PageOf], contents, language[SheetTexts.Notes], language[SheetTexts.Fingerprint], language[SheetTexts.Page]);

    /// <param name="maker">Who prints it, for its last line.</param>
    public Sheet Make(RecordingDetails recording, SheetLanguage language, string maker)
    {
        var interaction = recording.Conversation.Interaction;
        var timeline = Timeline.Of(recording.Conversation, TimelineNames.From(users, campaigns));
        var (title, campaign) = (TitleOf(interaction, language), campaigns.Current.Find(interaction.CampaignId)?.Name ?? "–");
        var lines = new SheetLines(language, interaction.IsErased || interaction.CustomerName.Length == 0 ? title : interaction.CustomerName);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        return new Sheet(interaction.Id, interaction.PublicId, title)
        {
            Campaign = campaign,
            Running = string.Join(" · ", new[] { title, string.Join(", ", AgentsOf(recording)), DatesOf(interaction, language) }.Where(part => part.Length > 0)),
            Begun = language.Moment(interaction.CreatedAt),
            Facts = [.. Facts(recording, timeline, language, campaign)],
            Lines = lines.Of(timeline),
            Notes = lines.NotesOf(timeline),
            Fingerprint = recording.Fingerprint,
            Made = language[SheetTexts.Made, interaction.PublicId, maker, language.Moment(now), language.ZoneName(now)],
        };
    }

    static string TitleOf(Interaction interaction, SheetLanguage language) =>
        interaction.IsErased ? language[RecordingsTexts.Erased] : CallerName.ByNumber(interaction) is { Length: > 0 } name ? name : language[RecordingsTexts.Nameless];

    /// <summary>Everybody who had it, in turn.</summary>
    IEnumerable<string> AgentsOf(RecordingDetails recording) => recording.Conversation.Entries
        .Where(entry => entry.Event is InteractionAnswered).Select(entry => users.NameOf(entry.AgentId)).Append(users.NameOf(recording.Conversation.Interaction.AgentId)).Where(name => name.Length > 0).Distinct();

    static string DatesOf(Interaction interaction, SheetLanguage language)
    {
        var (from, to) = (interaction.CreatedAt, interaction.EndedAt ?? interaction.CreatedAt);
        return language.DayOf(from) == language.DayOf(to) ? $"{language.Moment(from)}–{language.Time(to)}" : $"{language.Moment(from)} – {language.Moment(to)}";
    }

    IEnumerable<SheetFact> Facts(RecordingDetails recording, Timeline timeline, SheetLanguage language, string campaign)
    {
        var interaction = recording.Conversation.Interaction;
        (Text Label, string? Value)[] facts =
        [
            (RecordingsTexts.Campaign, $"{campaign} · {language[interaction.Channel.Name()]}"),
            (RecordingsTexts.Agent, string.Join(", ", AgentsOf(recording)) is { Length: > 0 } agents ? agents : "–"),
            (SheetTexts.Started, $"{language.Moment(interaction.CreatedAt)} ({language.ZoneName(interaction.CreatedAt)})"),
            (SheetTexts.Ended, interaction.EndedAt is { } ended ? $"{language.Moment(ended)}" : null),
            (SheetTexts.Duration, interaction.EndedAt is { } end && interaction.State == InteractionState.Completed ? Localizer.Duration(TimeSpan.FromMilliseconds(end - interaction.CreatedAt)) : null),
            (SheetTexts.Waited, timeline.WaitedMs is { } waited ? Localizer.Duration(TimeSpan.FromMilliseconds(waited)) : null),
            (RecordingsTexts.State, language[RecordingsTexts.Of(interaction.State)]),
            (RecordingsTexts.Direction, language[interaction.Direction == Direction.Inbound ? RecordingsTexts.Inbound : RecordingsTexts.Outbound]),
            (RecordingsTexts.Customer, TitleOf(interaction, language) == interaction.CustomerName ? null : interaction.CustomerName),
            (SheetTexts.Email, interaction.CustomerEmail),
            (SheetTexts.Phone, interaction.CustomerPhone),
            (RecordingsTexts.Platform, recording.Conversation.PlatformId),
            (SheetTexts.Extra, interaction.CustomerExtra),
            (SheetTexts.Page1, interaction.PageUrl),
            (SheetTexts.CustomerNotes, interaction.CustomerNotes),
            (SheetTexts.Result, timeline.Closure?.Disposition),
            (SheetTexts.Tags, interaction.Tags.Count > 0 ? string.Join(" ", interaction.Tags.Select(tag => "#" + tag)) : null),
        ];
        foreach (var (label, value) in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)))
            yield return new SheetFact(language[label], value!);
        if (interaction.Rating is { } rating)
            yield return new SheetFact(language[RecordingsTexts.Rating], language[SheetTexts.OutOfFive, rating], rating);
        if (recording.Mark is { } mark)
        {
            var stars = ReviewResult.Stars(mark.Average);
            yield return new SheetFact(language[SheetTexts.Quality],
                $"{language[SheetTexts.OutOfFive, language.Number(stars, 1)]} · {language.Number(mark.Average, 0)}\u00a0% · {language[Quality.ReviewingTexts.Reviews, mark.Count]}", stars);
        }
    }
}
