using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>Few colours: who speaks is told by name, colour only helps the eye. All have a contrast of 4.5 and more on white.</summary>
static class SheetInk
{
    public static readonly Ink Text = Ink.Of(0x1C2430), Quiet = Ink.Of(0x5B6675), Rule = Ink.Of(0xD5DAE1), Centre = Ink.Of(0x1F5FA8), Customer = Ink.Of(0x1C2430), Note = Ink.Of(0xC58A1B),
        Star = Ink.Of(0xC58A1B), Faint = Ink.Of(0xF4F6F8);
}
