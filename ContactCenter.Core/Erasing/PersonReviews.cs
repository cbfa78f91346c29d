using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Core.Data;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings.Export;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>
/// What was written about a person's conversations when they were judged: words about them are theirs to read. Who wrote is named; stars judge an agent's work, not the
/// person, and stay out, and so do drafts, which nobody but their author knows.
/// </summary>
sealed class PersonReviews(ContactDb db, RecordingNames names)
{
    const int AtOnce = 200;

    public async Task Write(Stream stream, IReadOnlyList<long> interactions, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var ids in interactions.Chunk(AtOnce))
        {
            var reviews = await db.Reviews.AsNoTracking().Include(review => review.Answers).Where(review => ids.Contains(review.InteractionId) && review.State == ReviewState.Final).OrderBy(review => review.InteractionId).ThenBy(review => review.Id).ToListAsync(stop);
            var reviewIds = reviews.ConvertAll(review => review.Id);
            var comments = (await db.ReviewComments.AsNoTracking().Where(comment => reviewIds.Contains(comment.ReviewId)).OrderBy(comment => comment.Id).ToListAsync(stop)).ToLookup(comment => comment.ReviewId);
            foreach (var review in reviews)
            {
                Write(json, review, comments[review.Id]);
            }

            foreach (var review in await db.SelfReviews.AsNoTracking().Where(review => ids.Contains(review.InteractionId)).OrderBy(review => review.InteractionId).ToListAsync(stop))
            {
                Begin(json, review.InteractionId, "agent", review.AgentId, review.ChangedAt);
                Answers(json, review.Answers.Select(answer => (answer.Question, answer.Comment)));
                json.WriteEndObject();
            }

            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
    }

    void Write(Utf8JsonWriter json, Review review, IEnumerable<ReviewComment> comments)
    {
        Begin(json, review.InteractionId, "reviewer", review.ReviewerId, review.FinishedAt ?? review.ChangedAt);
        json.WriteString("comment", review.Comment);
        Answers(json, review.Answers.Select(answer => (review.Questions.Find(question => question.Id == answer.QuestionId)?.Text ?? answer.QuestionId, answer.Comment)));
        json.WriteStartArray("comments");
        foreach (var comment in comments)
        {
            json.WriteStartObject();
            json.WriteString("by", names.User(comment.AuthorId));
            json.WriteString("at", RecordingNames.Instant(comment.At));
            json.WriteString("text", comment.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    void Begin(Utf8JsonWriter json, long interactionId, string role, int userId, long at)
    {
        json.WriteStartObject();
        json.WriteNumber("conversation", interactionId);
        json.WriteString(role, names.User(userId));
        json.WriteString("at", RecordingNames.Instant(at));
    }

    static void Answers(Utf8JsonWriter json, IEnumerable<(string Question, string? Comment)> answers)
    {
        json.WriteStartArray("answers");
        foreach (var (question, comment) in answers.Where(answer => answer.Comment is { Length: > 0 }))
        {
            json.WriteStartObject();
            json.WriteString("question", question);
            json.WriteString("comment", comment);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
