using System.Globalization;

namespace ContactCenter.Bench.Search;

/// <summary>What is said in the archive: words as rare and as common as words are, and some Chinese.</summary>
static class ArchiveWords
{
    /// <summary>In every tenth conversation, in two of a hundred thousand, in one; in Chinese in a five-hundredth, in one of fifty thousand.</summary>
    public const string Common = "pedido", Rare = "zanahoria", Once = "ornitorrinco", CommonChinese = "手机", RareChinese = "鸭嘴兽";

    static readonly string[] syllables = ["ma", "ción", "tra", "lé", "po", "ri", "sen", "qui", "gua", "ño", "bel", "dar", "fi", "ju", "os", "ves", "lo", "ta", "mi", "cu"];
    static readonly string[] vocabulary = [.. Enumerable.Range(0, 8_000).Select(number => syllables[number % 20] + syllables[number / 20 % 20] + syllables[number / 400 % 20])];

    public static string Say(Random random, int id, int number)
    {
        if (id % 50 == 7)
            return Chinese(random, id, number);
        var said = string.Join(' ', Enumerable.Range(0, 4 + random.Next(8)).Select(_ => Word(random)));
        return number != 0 ? said : id % 10 == 0 ? $"{said} {Common}" : id % 50_000 == 1 ? $"{said} {Rare}" : id == 4_321 ? $"{said} {Once}" : said;
    }

    /// <summary>The first words of the vocabulary come often, the last hardly ever.</summary>
    public static string Word(Random random) => vocabulary[(int)(vocabulary.Length * Math.Pow(random.NextDouble(), 4))];

    public static string Name(Random random) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Word(random));

    static string Chinese(Random random, int id, int number)
    {
        var said = new string([.. Enumerable.Range(0, 5 + random.Next(15)).Select(_ => (char)(0x4E00 + (int)(3_000 * Math.Pow(random.NextDouble(), 3))))]);
        return number != 0 ? said : id % 500 == 7 ? $"{said}{CommonChinese}坏了" : id % 50_000 == 57 ? $"{said}{RareChinese}" : said;
    }
}
