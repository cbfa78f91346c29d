using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Bench.Processes;

namespace ContactCenter.Bench.Load;

/// <summary>Opens conversations and answers their tokens.</summary>
static class Conversations
{
    public const string MessagesPath = "/api/widget/v1/messages", EventsPath = "/api/widget/v1/events";

    public static async Task<string[]> Start(Uri server, int count)
    {
        using var http = new HttpClient { BaseAddress = server };
        var tokens = new string[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, stop) =>
        {
            using var answer = await http.PostAsJsonAsync("api/widget/v1/sessions", new
            {
                id = Guid.NewGuid(),
                campaign = BenchDatabase.Campaign,
                name = $"Visitante {i}",
                text = "Hola, ¿hay alguien?",
                messageId = Guid.NewGuid(),
                language = "es",
            }, stop);
            answer.EnsureSuccessStatusCode();
            tokens[i] = (await answer.Content.ReadFromJsonAsync<JsonElement>(stop)).GetProperty("token").GetString()!;
        });
        return tokens;
    }
}
