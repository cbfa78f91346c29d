using ContactCenter.Bench;
using ContactCenter.Bench.Bulk;
using ContactCenter.Bench.Kill;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Pdf;
using ContactCenter.Bench.Processes;
using ContactCenter.Bench.Providers;
using ContactCenter.Bench.Reports;
using ContactCenter.Bench.Routing;
using ContactCenter.Bench.Search;
using ContactCenter.Bench.Simulate;

var options = new Options(args);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    return options.Has("help") ? Usage() : options.Command switch
    {
        "simulate" => await SimulateCommand.Run(options, stop.Token),
        "load" when !Pinning.IsPinned && Pinning.IsPossible => await Pinning.RunPinned(args),
        "load" => await LoadCommand.Run(options),
        "routing" => RoutingCommand.Run(options),
        "search" => await SearchCommand.Run(options),
        "reports" => await ReportCommand.Run(options),
        "bulk" => await BulkCommand.Run(options),
        "pdf" => PdfCommand.Run(options),
        "kill" => await KillCommand.Run(options),
        "providers" => await ProvidersCommand.Run(options, stop.Token),
        "floor" => await FloorCommand.Run(options, stop.Token),
        _ => Usage(),
    };
}
catch (Exception failure)
{
    // Caught, so that what was started is ended on the way out.
    Console.Error.WriteLine(failure);
    return 1;
}

static int Usage()
{
    Console.WriteLine("""
        Commands:
          simulate  plays visitors against a running server
                    --visitors 20 --server http://localhost:5080 --campaign ventas-web --for 300 (seconds)
          load      measures the server against its targets (build with -c Release)
                    --only messages,feed,page,streams,widget,admin,desk,desk-memory,live,live-scroll,live-memory,providers-in,providers-out,providers-storm --rounds 15 --seconds 1 --visitors 5000
                    --shared (raised priority, for a machine that others use too)
          routing   measures routing decisions in memory (build with -c Release)
                    --decisions 10000
          search    measures searches in recordings (build with -c Release; takes minutes and 10 GB of disk)
                    --conversations 1000000 (of ten messages each) --rounds 20
          reports   measures reports and averages of reviews in a large archive (build with -c Release)
                    --conversations 1000000 --reviews 100000 --rounds 5
          pdf       measures how fast conversations become pages (build with -c Release)
                    --conversations 2000 --messages 40
          bulk      measures a batch of messages to many numbers: its file, its lines, its pace (build with -c Release)
                    --lines 100000 --sent 10000 (written as fast as they can be) --seconds 60 (of the fastest pace)
          kill      kills the server while visitors write, and looks for what was lost
                    --rounds 20 --conversations 10 (new ones each round)
          providers plays Hey Now and WhatsApp and their customers, with faults on demand, steered over /control
                    --port 5090 --direct-inbound URL --cloud-inbound URL (where the console takes deliveries)
                    --platform 59820000000 --channel 1 --partner-token T --user U --password P --phone-number-id N --access-token T --app-secret S --verify-token T --seed 17
          floor     the bare endpoint that `load` compares with
        """);
    return 2;
}

/// <summary>Not public, so that the tests, which start the console's program, see only that one.</summary>
partial class Program;
