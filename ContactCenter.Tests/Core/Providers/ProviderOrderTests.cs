using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Tests.Core.Providers;

public sealed class ProviderOrderTests
{
    sealed record Line(string Text, long? WrittenAt = null);

    static IReadOnlyList<string> Read(params IReadOnlyList<Line> lines) => [.. ProviderOrder.Arrange(lines, line => line.WrittenAt).Select(line => line.Text)];

    [Fact]
    public void Arrange_ALateMessage_StandsBeforeTheFirstThatWasWrittenLater() =>
        Read(new("one", 10), new("answer"), new("three", 30), new("note"), new("four", 40), new("two", 20)).ShouldBe(["one", "answer", "two", "three", "note", "four"]);

    [Fact]
    public void Arrange_NothingLateOrWithoutTimes_StaysAsJournaled()
    {
        Read(new("a", 10), new("b", 10), new("c")).ShouldBe(["a", "b", "c"]);
        Read(new("b"), new("a")).ShouldBe(["b", "a"]);
    }

    [Fact]
    public void Arrange_AnyShuffleOfWhatACustomerWrote_ReadsTheSame()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var written = Enumerable.Range(1, 1 + random.Next(30)).Select(i => new Line($"m{i}", i * 1000)).ToArray();
            var delivered = written.ToArray();
            random.Shuffle(delivered);
            var journal = delivered.SelectMany((line, i) => random.Next(3) == 0 ? [line, new Line($"answer {i}")] : new[] { line }).ToList();

            var read = Read(journal);

            read.Where(text => text.StartsWith('m')).ShouldBe(written.Select(line => line.Text), $"seed {seed}");
            read.Where(text => text.StartsWith('a')).ShouldBe(journal.Where(line => line.WrittenAt is null).Select(line => line.Text), $"seed {seed}");
        }
    }
}
