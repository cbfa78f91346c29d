using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Examples;

/// <summary>Before each way to a provider: what goes to a played customer ends here, all else goes on.</summary>
sealed class ExampleLine(IProviderAdapter outside, ExamplePhones phones, TimeProvider time) : IProviderAdapter
{
    static readonly TimeSpan slow = TimeSpan.FromSeconds(5);

    public ProviderApi Api => outside.Api;

    public Task<SendOutcome> Send(Provider provider, OutgoingMessage message, CancellationToken stop) =>
        ExampleCustomers.Has(provider, message.To) ? Deliver(provider, message, stop) : outside.Send(provider, message, stop);

    public Task<FetchedFile> Fetch(Provider provider, string source, CancellationToken stop) => outside.Fetch(provider, source, stop);

    async Task<SendOutcome> Deliver(Provider provider, OutgoingMessage message, CancellationToken stop)
    {
        if (Api == ProviderApi.Direct && message.Template is not null)
        {
            return new Refused(FailureCodes.NotSupported);
        }

        if (phones.Find(provider.Id, message.To) is not { } phone)
        {
            await phones.Report(provider.Id, [new StatusNews(message.Id, DeliveryStatus.Delivered)]);
            return new Accepted();
        }

        var faults = phone.Faults;
        if (faults.Slow)
        {
            await Task.Delay(slow, time, stop);
        }

        if (faults.Refuses)
        {
            return new Refused("131026", "Example");
        }

        phone.Receive(message, time.NowMs());
        await phones.Report(phone);
        return new Accepted();
    }
}
