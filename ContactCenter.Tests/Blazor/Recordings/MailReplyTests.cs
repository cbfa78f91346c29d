using ContactCenter.Blazor.Recordings;

namespace ContactCenter.Tests.Blazor.Recordings;

public sealed class MailReplyTests
{
    [Fact]
    public void LinkTo_Message_QuotesItLineByLine() =>
        MailReply.LinkTo("vera+1@example.org", "Ventas & más", "¿Hay stock?\r\nGracias").ShouldBe(
            "mailto:vera%2B1@example.org?subject=Re%3A%20Ventas%20%26%20m%C3%A1s&body=%0D%0A%0D%0A%3E%20%C2%BFHay%20stock%3F%0D%0A%3E%20Gracias");

    [Fact]
    public void LinkTo_HostileAddressAndText_AddNoFieldOfTheirOwn()
    {
        var link = MailReply.LinkTo("a?bcc=x&cc=y@b.example?bcc=z", "c", "&bcc=thief@example.org\n?cc=other");
        link.Split('?').Length.ShouldBe(2);
        link.Split('&').Length.ShouldBe(2);
    }

    [Fact]
    public void LinkTo_LongText_IsCutBetweenCharacters()
    {
        var link = MailReply.LinkTo("a@b.example", "c", new string('x', 999) + "😀" + new string('y', 9_000));
        link.Length.ShouldBeLessThan(1_200);
        Uri.UnescapeDataString(link).ShouldEndWith("x…");
    }
}
