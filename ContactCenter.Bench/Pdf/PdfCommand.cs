using System.Diagnostics;
using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Recordings.Sheets;

namespace ContactCenter.Bench.Pdf;

/// <summary>How fast conversations become pages of a PDF, with a table of contents, on disk; what they are read from is not in it.</summary>
static class PdfCommand
{
    const int Rounds = 5;

    static readonly SheetWords words = new("es", "Página {0} de {1}", "Índice", "Notas internas", "Huella", "página");

    static readonly string[] latin =
    [
        "Hola, no me llega el código de confirmación.", "Sí: 8842-17. Gracias por la ayuda, quedo a la espera del correo con los datos del envío; si hace falta, puedo mandarle una captura de la pantalla.",
        "¡Claro! Lo reviso ahora mismo. ¿Me puede decir el número de pedido y el correo con el que hizo la compra?", "De nada.", "Perfecto.",
    ];

    static readonly string[] mixed = [.. latin, "Привет, где мой заказ?", "Καλημέρα, ευχαριστώ πολύ", "你好，我的订单在哪里？", "مرحبا، أين طلبي رقم 8842؟", "👍 😀"];

    public static int Run(Options options)
    {
        var (conversations, messages) = (options.Number("conversations", 2_000), options.Number("messages", 40));
        var library = new FontLibrary(new FontOptions());
        Console.WriteLine($"{conversations:N0} conversations of {messages} messages, {library.Count} fonts, {Environment.ProcessorCount} cores");
        foreach (var (name, texts) in new[] { ("Latin", latin), ("several scripts", mixed) })
        {
            var rates = Enumerable.Range(0, Rounds).Select(_ => Measure(library, texts, conversations, messages)).OrderBy(round => round.PagesPerSecond).ToList();
            var middle = rates[Rounds / 2];
            Console.WriteLine($"{name,-16} {middle.PagesPerSecond,8:N0} pages/s (of {Rounds} rounds the middle one; {rates[0].PagesPerSecond:N0}–{rates[^1].PagesPerSecond:N0}), {middle.Pages:N0} pages, {middle.Bytes / 1024.0 / middle.Pages:N1} KB a page, most memory {rates.Max(round => round.Memory) / 1_048_576:N0} MB");
        }

        return 0;
    }

    static (double PagesPerSecond, int Pages, long Bytes, long Memory) Measure(FontLibrary library, string[] texts, int conversations, int messages)
    {
        var path = Path.GetTempFileName();
        try
        {
            GC.Collect();
            var (watch, memory) = (Stopwatch.StartNew(), 0L);
            using var file = File.Create(path, 128 * 1024);
            using var pdf = new SheetPdf(file, library, words, "Grabaciones Webchat", DateTimeOffset.UnixEpoch, _ => null, hasContents: true);
            for (var i = 0; i < conversations; i++)
            {
                pdf.Add(Sheet(i, texts, messages));
                memory = i % 100 == 0 ? Math.Max(memory, GC.GetTotalMemory(forceFullCollection: false)) : memory;
            }

            pdf.Finish();
            file.Flush();
            return (pdf.Pages / watch.Elapsed.TotalSeconds, pdf.Pages, file.Length, memory);
        }
        finally
        {
            File.Delete(path);
        }
    }

    static Sheet Sheet(int number, string[] texts, int messages) => new(number, $"{number:x16}", $"Cliente {number}")
    {
        Campaign = "Ventas web",
        Running = $"Cliente {number} · Ana Torres · 22/11/2026 10:02–10:31",
        Begun = "22/11/2026 10:02",
        Facts = [new("Campaña", "Ventas web · Webchat"), new("Agente", "Ana Torres"), new("Inicio", "22/11/2026 10:02"), new("Fin", "22/11/2026 10:31"), new("Correo", $"cliente{number}@example.org"), new("Calificación", "4 de 5", 4)],
        Lines =
        [
            new SheetDay("domingo, 22 de noviembre de 2026"), new SheetEvent("10:02", "Llegó desde /checkout"), new SheetEvent("10:03", "La tomó Ana Torres"),
            .. Enumerable.Range(0, messages).Select(i => new SheetMessage($"10:{i % 60:00}", i % 2 == 0 ? $"Cliente {number}" : "Ana Torres", i % 2 == 0 ? SheetSide.Customer : SheetSide.Centre, texts[(number + i) % texts.Length])),
        ],
        Made = $"Interacción {number:x16}. Hecho por Sofía el 22/11/2026 16:40 (UTC−3).",
    };
}
