using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Access;

/// <summary>What is held at a provider.</summary>
partial class AccessScene
{
    public static readonly TemplateUse Welcome = new("bienvenida", "es", ["Vera"]);

    public static async Task<long> ServedAtWhatsApp(AccessScene scene, Actor actor) => await scene.HoldAtWhatsApp(await Served(scene, actor));

    public static async Task<long> ServedByAnotherAtWhatsApp(AccessScene scene, Actor actor) => await scene.HoldAtWhatsApp(await ServedByAnother(scene, actor));

    /// <summary>An account where nobody listens, with a template.</summary>
    static ProviderSettings WhatsAppAccount()
    {
        var account = NewAccount();
        (account.Api, account.Templates) = (ProviderApi.Cloud, [new MessageTemplate(Welcome.Name, Welcome.Language, "Hola {{1}}")]);
        return account;
    }

    async Task<long> HoldAtWhatsApp(long id)
    {
        var provider = (int)await Add<ProviderSettings, Provider>(WhatsAppAccount);
        (await Centre.Write(unit => unit.Providers.Hold(id, unit.Providers.Contact(provider, new ProviderAddress(WireChannels.WhatsApp, "1", $"59899{id}")), inbound: true))).Error.ShouldBeNull();
        return id;
    }
}
