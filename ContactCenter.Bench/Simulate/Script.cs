namespace ContactCenter.Bench.Simulate;

/// <summary>Who the visitor is and what they will say.</summary>
sealed record Person(string Name, string Email, string Language, string Page, string Title, string Phone, IReadOnlyList<string> Lines);

static class Script
{
    public static Person Pick(Random random)
    {
        var voice = Voices.All[random.Next(Voices.All.Length)];
        var (first, last) = (voice.FirstNames[random.Next(voice.FirstNames.Length)], voice.LastNames[random.Next(voice.LastNames.Length)]);
        var product = random.Next(voice.Products.Length);
        var lines = voice.Dialogues[random.Next(voice.Dialogues.Length)];
        return new Person(
            $"{first} {last}", $"{Plain(first)}.{Plain(last)}@example.com", voice.Language, "https://casaceibo.example/p/" + Plain(voice.Products[product]).Replace(' ', '-'),
            voice.Products[product] + " – Casa Ceibo", $"09{random.Next(1, 10)} {random.Next(100, 1000)} {random.Next(100, 1000)}",
            [.. lines.Select(line => line.Replace("{product}", voice.Products[product]))]);
    }

    static string Plain(string text) => new(text.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD)
        .Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ').ToArray());
}

sealed record Voice(string Language, string[] FirstNames, string[] LastNames, string[] Products, string[][] Dialogues);
