using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Tests.Core.Providers;

public sealed class DirectAdapterTests : AdapterContract
{
    protected override bool HasTemplates => false;
    protected override bool HasWindow => false;
    protected override bool KnowsRepetitions => true;
    protected override int Channel => WireChannels.WhatsApp;

    protected override IProviderAdapter Make(ProviderHttp http) => new DirectAdapter(http, Secrets);

    protected override Provider Provider() => new() { Id = 1, Api = ProviderApi.Direct, Domain = Base, PlatformId = Simulator.Options.PlatformId, Secret = Secrets.Protect(Simulator.Options.PartnerToken) };
}
