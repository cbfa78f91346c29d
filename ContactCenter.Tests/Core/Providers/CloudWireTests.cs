using System.Text;
using System.Text.Json;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Tests.Core.Providers;

public sealed class CloudWireTests
{
    const string Number = "100200300400500", Secret = "app-secret";

    [Theory]
    [InlineData("""{"type":"text","text":{"body":"Hola"}}""", "Hola")]
    [InlineData("""{"type":"button","button":{"text":"Sí","payload":"x"}}""", "Sí")]
    [InlineData("""{"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"1","title":"Ventas"}}}""", "Ventas")]
    [InlineData("""{"type":"location","location":{"latitude":-34.9,"longitude":-56.1,"name":"Plaza"}}""", "📍 Plaza, -34.9 -56.1")]
    [InlineData("""{"type":"contacts","contacts":[{"name":{"formatted_name":"Vera"},"phones":[{"phone":"+598"}]}]}""", "👤 Vera +598")]
    [InlineData("""{"type":"order","order":{}}""", "[order]")]
    [InlineData("""{"type":"text","text":{"body":"\ud800"}}""", "[?]")]
    [InlineData("""{"type":"text"}""", "[?]")]
    public void Read_EachType_SaysWhatItHolds(string message, string expected) => Message(message).Text.ShouldBe(expected);

    [Fact]
    public void Read_AMessage_TellsWhoWhenAndWhatItAnswers()
    {
        var news = Message("""{"type":"text","text":{"body":"Hola"},"context":{"from":"1","id":"wamid.before"}}""");

        (news.From, news.Id, news.SentAt!.Value, news.Name, news.Answers, news.IsForPeople)
            .ShouldBe((new ProviderAddress(WireChannels.WhatsAppCloud, Number, "59899111222"), "wamid.1", 1_700_000_000_000L, "Vera", "wamid.before", true));
    }

    [Theory]
    [InlineData("""{"type":"image","image":{"id":"901","mime_type":"image/jpeg","caption":"Mire"}}""", "image.jpg", false, "Mire")]
    [InlineData("""{"type":"audio","audio":{"id":"901","mime_type":"audio/ogg; codecs=opus","voice":true}}""", "audio.ogg", true, "")]
    [InlineData("""{"type":"document","document":{"id":"901","mime_type":"application/pdf","filename":"a.pdf"}}""", "a.pdf", false, "")]
    public void Read_Media_IsToBeFetchedByItsId(string message, string name, bool isVoice, string text)
    {
        var news = Message(message);

        var file = news.Files.ShouldHaveSingleItem();
        (file.Source, file.Name, file.IsVoice, news.Text).ShouldBe(("901", name, isVoice, text));
    }

    [Fact]
    public void Read_AReaction_CallsNobodyAndOneTakenBackIsNothing()
    {
        var news = Message("""{"type":"reaction","reaction":{"message_id":"wamid.9","emoji":"👍"}}""");
        (news.Text, news.Answers, news.IsForPeople).ShouldBe(("👍", "wamid.9", false));

        Read(Delivery("""{"type":"reaction","reaction":{"message_id":"wamid.9"}}""")).ShouldBeEmpty();
    }

    [Fact]
    public void Read_AFailedStatus_TellsCodeReasonAndWhatItWasSentAs()
    {
        const string status = """{"id":"wamid.1","status":"failed","biz_opaque_callback_data":"ours","errors":[{"code":131026,"title":"Undeliverable","error_data":{"details":"No account"}}]}""";

        Read(Value($$"""" "statuses":[{{status}}]"""")).ShouldHaveSingleItem()
            .ShouldBe(new StatusNews("wamid.1", DeliveryStatus.Failed, "131026", "Undeliverable: No account") { SentAs = "ours" });
    }

    [Fact]
    public void Read_ForAnotherNumberOfOurs_IsPassedOver() => Read(Delivery("""{"type":"text","text":{"body":"Hola"}}""").Replace(Number, "1", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"object":"page"}""")]
    public void Read_AnotherForm_IsRefused(string body)
    {
        using var json = JsonDocument.Parse(body);
        CloudWire.Read(json.RootElement, Number).Error.ShouldBe(new BadDelivery("object"));
    }

    [Fact]
    public void IsRight_OnlyOfTheVeryBytesByTheVerySecret_032()
    {
        var body = "{\"a\": 1}"u8.ToArray();
        var right = CloudSignature.Of(body, Secret);
        CloudSignature.IsRight(body, right, Secret).ShouldBeTrue();

        foreach (var wrong in new[] { null, "", "sha256=", right[..^2], right + "00", right.ToUpperInvariant(), "sha1=" + right[7..], "sha256=" + new string('z', 64), CloudSignature.Of(body, "other"), CloudSignature.Of("{\"a\":1}"u8, Secret) })
        {
            CloudSignature.IsRight(body, wrong, Secret).ShouldBeFalse(wrong);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void IsRight_WithoutASecret_IsNever_033(string? secret) => CloudSignature.IsRight("{}"u8, CloudSignature.Of("{}"u8, ""), secret).ShouldBeFalse();

    static MessageNews Message(string message) => Read(Delivery(message)).ShouldHaveSingleItem().ShouldBeOfType<MessageNews>();

    static IReadOnlyList<ProviderNews> Read(string body)
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(body));
        var news = CloudWire.Read(json.RootElement, Number);
        news.Error.ShouldBeNull();
        return news.Value;
    }

    static string Delivery(string message) => Value($$"""" "contacts":[{"profile":{"name":"Vera"},"wa_id":"59899111222"}],"messages":[{"from":"59899111222","id":"wamid.1","timestamp":"1700000000",{{message[1..]}}]"""");

    static string Value(string inner) => $$$""""
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"1","phone_number_id":"{{{Number}}}"},{{{inner}}}}}]}]}
        """";
}
