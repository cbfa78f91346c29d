using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers.HeyNow;

/// <summary>The Client API's list of sessions in pages; a scroll lives one minute. What a row holds is decided, nothing about it is known.</summary>
sealed class SessionReport(Account account, Tokens tokens)
{
    const int LargestPage = 500;
    static readonly TimeSpan life = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<string, Scroll> scrolls = [];

    public void Map(IEndpointRouteBuilder routes, Gate gate)
    {
        routes.MapGet("/api/report/session", gate.Open(call => ValueTask.FromResult(Begin(call)), HeyNowParts.Refuse));
        routes.MapGet("/api/report/{scrollId}", gate.Open(call => ValueTask.FromResult(Next(call)), HeyNowParts.Refuse));
    }

    Answer Begin(Call call)
    {
        if (!tokens.IsGood(call.Bearer))
            return HeyNowParts.Refuse(401);
        if (Time(call.Query("begin")) is not { } begin || Time(call.Query("end")) is not { } end || !int.TryParse(call.Query("pageSize") ?? "100", out var size) || size is < 1 or > LargestPage)
            return HeyNowParts.Refuse(500, "begin, end, pageSize");
        var rows = account.Phones.All.Where(phone => phone.MetAt >= begin && phone.MetAt <= end).Select(Row).ToArray();
        return Page(Guid.NewGuid().ToString("N"), new Scroll(rows, 0, size, account.Now + life));
    }

    Answer Next(Call call) => !tokens.IsGood(call.Bearer) ? HeyNowParts.Refuse(401)
        : scrolls.TryRemove(call.Route("scrollId")!, out var scroll) && account.Now < scroll.Ends ? Page(call.Route("scrollId")!, scroll)
        : HeyNowParts.Refuse(500, "The scroll has ended");

    Answer Page(string id, Scroll scroll)
    {
        var rows = scroll.Rows.Skip(scroll.From).Take(scroll.Size).ToArray();
        scrolls[id] = scroll with { From = scroll.From + rows.Length, Ends = account.Now + life };
        return new Answer(200, new { scroll = new { id, length = rows.Length, total = scroll.Rows.Length }, data = rows });
    }

    object Row(Phone phone) => new { channel = account.Options.Channel, platformId = account.Options.PlatformId, clientId = phone.ClientId, session = phone.Session, ability = phone.Skill, begin = phone.MetAt, messages = phone.Written.Count + phone.Received.Count };

    static DateTimeOffset? Time(string? text) => long.TryParse(text, out var unix) ? DateTimeOffset.FromUnixTimeMilliseconds(unix)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    sealed record Scroll(object[] Rows, int From, int Size, DateTimeOffset Ends);
}
