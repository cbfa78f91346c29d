using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers.Control;

/// <summary>Writes as a customer, and shows what is on a phone.</summary>
sealed class PhoneControl(ProviderSimulator simulator)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        ControlServer.Get(routes, "/control/phones", _ => simulator.Phones.Select(phone => new { phone.ClientId, phone.Name, phone.Line, phone.Skill, phone.IsWindowOpen, Written = phone.Written.Count, Received = phone.Received.Count, phone.Repeated }));
        ControlServer.Get(routes, "/control/phones/{clientId}", http => Show(Of(http)));
        ControlServer.Post<Settings>(routes, "/control/phones/{clientId}", (http, settings) => Task.FromResult<object?>(Change(Of(http), settings)));
        ControlServer.Post<Words>(routes, "/control/phones/{clientId}/write", async (http, words) => await Of(http).Write(words.Message()));
        ControlServer.Post<Words>(routes, "/control/phones/{clientId}/bot", async (http, words) => await Of(http).BotSays(words.Text));
        ControlServer.Post<Words>(routes, "/control/phones/{clientId}/hand-over", async (http, words) => await Of(http).HandOver(words.Skill, words.Text));
    }

    Phone Of(HttpContext http) => simulator.Phone((string)http.GetRouteValue("clientId")!);

    static object Change(Phone phone, Settings settings)
    {
        phone.Name = settings.Name ?? phone.Name;
        phone.Line = settings.Line ?? phone.Line;
        phone.Skill = settings.Skill ?? phone.Skill;
        phone.OldForm = settings.OldForm ?? phone.OldForm;
        phone.IsReachable = settings.IsReachable ?? phone.IsReachable;
        phone.Reads = settings.Reads ?? phone.Reads;
        if (settings.IsWindowOpen == true)
            phone.OpenWindow();
        if (settings.IsWindowOpen == false)
            phone.ExpireWindow();
        return Show(phone);
    }

    static object Show(Phone phone) => new
    {
        phone.ClientId,
        phone.Name,
        phone.Line,
        phone.Session,
        phone.Skill,
        phone.OldForm,
        phone.IsReachable,
        phone.Reads,
        phone.IsWindowOpen,
        phone.Repeated,
        Written = phone.Written.Select(message => new { message.Id, message.Text, message.Kind, message.FromCustomer, File = message.File?.Name }),
        Received = phone.Received.Select(message => new { message.Id, message.Text, message.At, message.By, message.Author, message.Template, message.Parameters, message.Answers, File = message.File?.Name, Bytes = message.File?.Content.Length }),
    };

    sealed record Settings(string? Name, Line? Line, string? Skill, bool? OldForm, bool? IsReachable, bool? Reads, bool? IsWindowOpen);

    sealed record Words(string Text = "", MessageKind Kind = MessageKind.Text, bool IsInline = true, string? Answers = null, string? Id = null, string Skill = "")
    {
        public CustomerMessage Message()
        {
            var message = new CustomerMessage(Text) { Kind = Kind, IsInline = IsInline, Answers = Answers, File = FileOf(Kind) };
            return Id is null ? message : message with { Id = Id };
        }

        static SimulatedFile? FileOf(MessageKind kind) => kind switch
        {
            MessageKind.Image or MessageKind.Sticker => SimulatedFile.Picture,
            MessageKind.Audio => SimulatedFile.Voice,
            MessageKind.Document or MessageKind.Video => SimulatedFile.Note,
            _ => null,
        };
    }
}
