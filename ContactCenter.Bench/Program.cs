using ContactCenter.Bench;
using ContactCenter.Bench.Simulate;

var options = new Options(args);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return options.Command switch
{
    "simulate" => await SimulateCommand.Run(options, stop.Token),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        Commands:
          simulate  plays visitors against a running server
                    --visitors 20 --server http://localhost:5080 --campaign ventas-web --for 300 (seconds)
        """);
    return 2;
}
