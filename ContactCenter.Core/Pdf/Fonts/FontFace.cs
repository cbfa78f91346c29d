using System.Buffers.Binary;
using System.Text;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>One font of a file: what is needed to choose it. Its outlines are read when it is used.</summary>
sealed class FontFace
{
    const int Restricted = 0x0002;
    const uint Collection = 0x74746366; // ttcf

    readonly Dictionary<string, (long At, int Length)> tables = [];
    readonly Lock gate = new();
    WeakReference<FontOutlines>? outlines;

    FontFace(string path, FileStream file, long at)
    {
        Path = path;
        var head = Read(file, at, 12);
        var rows = Read(file, at + 12, 16 * head.U16(4));
        for (var i = 0; i < rows.Length; i += 16)
        {
            tables[Encoding.ASCII.GetString(rows.Span.Slice(i, 4))] = (rows.U32(i + 8), (int)rows.U32(i + 12));
        }

        Characters = CharacterMap.Read(Table(file, "cmap")) ?? throw new InvalidDataException("No Unicode map");
        UnitsPerEm = Table(file, "head").U16(18);
        var names = FontNames.Read(Table(file, "name"));
        Family = names.Family;
        PostScriptName = names.PostScript;
        if (tables.ContainsKey("OS/2") && Table(file, "OS/2") is var os)
        {
            Weight = os.U16(4);
            IsItalic = (os.U16(62) & 1) != 0;
            MayBeEmbedded = (os.U16(8) & 0xF) != Restricted;
        }

        IsFixedWidth = tables.ContainsKey("post") && Table(file, "post").U32(12) != 0;
    }

    public string Path { get; }
    public string Family { get; }
    public string PostScriptName { get; }
    public int Weight { get; } = 400;
    public bool IsItalic { get; }
    public bool IsFixedWidth { get; }

    /// <summary>Its maker allows it.</summary>
    public bool MayBeEmbedded { get; } = true;
    public int UnitsPerEm { get; }
    public CharacterMap Characters { get; }
    public bool IsCff => tables.ContainsKey("CFF ");
    public bool HasOutlines => IsCff || tables.ContainsKey("glyf");

    /// <summary>All fonts of that file that can be understood.</summary>
    public static IEnumerable<FontFace> ReadAll(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096);
        var head = Read(file, 0, 12);
        var places = head.U32(0) != Collection ? [0L] : Enumerable.Range(0, (int)Math.Min(head.U32(8), 64)).Select(i => (long)BinaryPrimitives.ReadUInt32BigEndian(Read(file, 12 + (4 * i), 4).Span)).ToArray();
        var faces = new List<FontFace>();
        foreach (var place in places)
        {
            try
            {
                faces.Add(new FontFace(path, file, place));
            }
            catch (Exception broken) when (broken is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException or EndOfStreamException or KeyNotFoundException)
            {
                // One font of many: the others serve.
            }
        }

        return faces;
    }

    public FontOutlines Outlines()
    {
        lock (gate)
        {
            if (outlines is null || !outlines.TryGetTarget(out var loaded))
            {
                using var file = File.OpenRead(Path);
                loaded = new FontOutlines(this, tables.Where(table => FontOutlines.Needed.Contains(table.Key)).ToDictionary(table => table.Key, table => Read(file, table.Value.At, table.Value.Length)));
                outlines = new WeakReference<FontOutlines>(loaded);
            }

            return loaded;
        }
    }

    FontBytes Table(FileStream file, string tag) => Read(file, tables[tag].At, tables[tag].Length);

    static FontBytes Read(FileStream file, long at, int length)
    {
        if (length < 0 || at < 0 || at + length > file.Length)
        {
            throw new InvalidDataException("A table lies outside of its font");
        }

        var bytes = new byte[length];
        file.Position = at;
        file.ReadExactly(bytes);
        return new FontBytes(bytes);
    }
}
