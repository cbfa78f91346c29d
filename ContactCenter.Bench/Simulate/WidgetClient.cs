using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ContactCenter.Bench.Simulate;

/// <summary>One visitor's requests, by the widget's protocol. Waits as told when there were too many.</summary>
sealed class WidgetClient(HttpClient http)
{
    const string Path = "api/widget/v1/";

    string? token;

    public bool IsStarted => token is not null;

    public Task<JsonElement> Campaign(string key, string language, CancellationToken stop) => Send(HttpMethod.Get, $"campaigns/{key}?lang={language}", null, stop);

    public async Task<string> Start(object form, CancellationToken stop)
    {
        var answer = await Send(HttpMethod.Post, "sessions", form, stop);
        token = answer.GetProperty("token").GetString();
        return answer.GetProperty("state").GetString()!;
    }

    public Task<JsonElement> Post(string what, object body, CancellationToken stop) => Send(HttpMethod.Post, what, body, stop);

    public async Task<HttpResponseMessage> Events(string? lastEventId, CancellationToken stop)
    {
        while (true)
        {
            using var request = Request(HttpMethod.Get, "events", null);
            if (lastEventId is not null)
                request.Headers.TryAddWithoutValidation("Last-Event-ID", lastEventId);
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if (await IsDone(response, stop))
                return response.IsSuccessStatusCode ? response : throw new WidgetFailure("events", (int)response.StatusCode, "");
            response.Dispose();
        }
    }

    async Task<JsonElement> Send(HttpMethod method, string what, object? body, CancellationToken stop)
    {
        while (true)
        {
            using var request = Request(method, what, body);
            using var response = await http.SendAsync(request, stop);
            if (!await IsDone(response, stop))
                continue;
            var text = await response.Content.ReadAsStringAsync(stop);
            if (!response.IsSuccessStatusCode)
                throw new WidgetFailure(what, (int)response.StatusCode, text);
            return text.Length > 0 ? JsonDocument.Parse(text).RootElement : default;
        }
    }

    HttpRequestMessage Request(HttpMethod method, string what, object? body)
    {
        var request = new HttpRequestMessage(method, Path + what) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    /// <summary>False after the wait that the server asked for: try again.</summary>
    static async Task<bool> IsDone(HttpResponseMessage response, CancellationToken stop)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
            return true;
        var wait = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1);
        await Task.Delay(wait + TimeSpan.FromMilliseconds(Random.Shared.Next(1_000)), stop);
        return false;
    }
}

sealed class WidgetFailure(string what, int status, string answer) : Exception($"{what}: {status} {answer}")
{
    public int Status => status;
}
