using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Tests.Blazor.Recordings;

public sealed class MailReplyTests
{
    [Fact]
    public void LinkTo_Message_QuotesItLineByLine() =>
        MailReply.LinkTo("vera+1@example.org", "Ventas & más", Language.Es, "¿Hay stock?\r\nGracias").ShouldBe(
            "mailto:vera%2B1@example.org?subject=Re%3A%20su%20mensaje%20a%20Ventas%20%26%20m%C3%A1s&body=%0D%0A%0D%0A%3E%20%C2%BFHay%20stock%3F%0D%0A%3E%20Gracias");

    [Fact]
    public void LinkTo_HostileAddressAndText_AddNoFieldOfTheirOwn()
    {
        var link = MailReply.LinkTo("a?bcc=x&cc=y@b.example?bcc=z", "c", Language.En, "&bcc=thief@example.org\n?cc=other");
        link.Split('?').Length.ShouldBe(2);
        link.Split('&').Length.ShouldBe(2);
    }

    /// <summary>Item 41: whatever a campaign is called, there is one subject of one line, and nothing behind it.</summary>
    [Theory]
    [InlineData("Ventas\r\nBcc: thief@example.org")]
    [InlineData("Ventas\n\nBody of mine")]
    [InlineData("Ventas\u2028Bcc: thief@example.org\u0085Cc: other@example.org\0")]
    [InlineData("Ventas?bcc=thief@example.org&cc=other@example.org#x")]
    [InlineData("100 % \"Ventas\" <b>'%0D%0ABcc: x@example.org'")]
    [InlineData("{0}{1}")]
    public void LinkTo_HostileCampaign_IsOneLineOfTheSubject(string campaign)
    {
        foreach (var language in Languages.All)
        {
            var link = MailReply.LinkTo("vera\r\n@b.example", campaign, language, "text");
            var fields = link.Split('?')[1].Split('&');
            (link.Count(letter => letter == '?'), fields.Length).ShouldBe((1, 2));
            var subject = Uri.UnescapeDataString(fields[0]["subject=".Length..]);
            subject.ShouldAllBe(letter => !char.IsControl(letter) && letter != '\u2028');
            subject.ShouldStartWith("Re: ");
            subject.ShouldEndWith(campaign.Split('\n')[^1].TrimEnd('\0')[^2..]);
            fields[1].ShouldStartWith("body=");
            link.ShouldNotContain('#');
            link.ShouldNotContain('"');
            link[..link.IndexOf('?')].ShouldBe("mailto:vera@b.example");
        }
    }

    [Fact]
    public void LinkTo_Subject_IsInTheCampaignsLanguage() => Languages.All.Select(language => Uri.UnescapeDataString(MailReply.LinkTo("a@b.example", "Ventas", language, "").Split('=', '&')[1]))
        .ShouldBe(["Re: su mensaje a Ventas", "Re: your message to Ventas", "Re: sua mensagem para Ventas"]);

    [Fact]
    public void LinkTo_LongText_IsCutBetweenCharacters()
    {
        var link = MailReply.LinkTo("a@b.example", "c", Language.Pt, new string('x', 999) + "😀" + new string('y', 9_000));
        link.Length.ShouldBeLessThan(1_200);
        Uri.UnescapeDataString(link).ShouldEndWith("x…");
    }
}
