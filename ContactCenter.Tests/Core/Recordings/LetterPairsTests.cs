using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Recordings;

/// <summary>Scripts without spaces between words: any part of what was said is found, and nothing that was not said.</summary>
public sealed class LetterPairsTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<bool> Finds(string said, string sought, string? customer = null)
    {
        var id = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { Name = customer ?? "Vera", Text = said })).Value.Id;
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return (await centre.Get<RecordingsQuery>().Search(supervisor, customer is null ? new RecordingFilter { Text = sought } : new RecordingFilter(Customer: sought))).Value.Any(row => row.Id == id);
    }

    [Theory]
    [InlineData("我的手机壳坏了", "手机", true)]
    [InlineData("我的手机壳坏了", "机壳坏", true)]
    [InlineData("我的手机壳坏了", "壳", true)]
    [InlineData("我的手机壳坏了", "了", true)]
    [InlineData("我的手机壳坏了", "手壳", false)]
    [InlineData("我的手机壳坏了", "机手", false)]
    [InlineData("手机。壳坏了", "手机壳", false)]
    [InlineData("我买了iPhone手机", "iphone手机", true)]
    [InlineData("我买了iPhone手机", "买了iPhone", true)]
    [InlineData("我买了iPhone手机", "IPHONE", true)]
    [InlineData("注文したカメラが届きません", "カメラ", true)]
    [InlineData("注文したｶﾒﾗが届きません", "カメラ", true)]
    [InlineData("注文したカメラが届きません", "ｶﾒﾗ", true)]
    [InlineData("注文したカメラが届きません", "届きません", true)]
    [InlineData("サーバーが重い", "サーバー", true)]
    [InlineData("주문한 가방이 안 왔어요", "가방", true)]
    [InlineData("주문한 가방이 안 왔어요", "가방이 안", true)]
    [InlineData("주문한 가방이 안 왔어요", "\"가방이 안\"", true)]
    [InlineData("주문한 가방이 안 왔어요", "\"안 가방이\"", false)]
    [InlineData("ＡＢＣ１２３を注文", "abc123", true)]
    [InlineData("吉野家は𠮷野家", "𠮷野", true)]
    [InlineData("订单 4471 没到", "4471", true)]
    [InlineData("El avión 飞机 salió", "AVION 飞机", true)]
    [InlineData("El avión 飞机 salió", "\"avion 飞机 salio\"", true)]
    public async Task Words_AreFound(string said, string sought, bool found) => (await Finds(said, sought)).ShouldBe(found);

    [Theory]
    [InlineData("李明", "李明", true)]
    [InlineData("李明", "明", true)]
    [InlineData("李明", "王", false)]
    [InlineData("김민수", "민수", true)]
    [InlineData("Vi", "vi", true)]
    [InlineData("Zoë", "oe", true)]
    public async Task ShortNames_AreFound(string name, string part, bool found) => (await Finds("hello", part, name)).ShouldBe(found);

    /// <summary>What the index holds of a text finds every part of it, whatever the letters.</summary>
    [Fact]
    public void EveryPartOfARun_IsAPhraseOfItsPairs()
    {
        var letters = Gen.Elements('手', '机', 'カ', 'な', '가', 'a', 'Z', ' ', '。', '9').ArrayOf().Select(drawn => new string(drawn));
        Prop.ForAll(letters.ToArbitrary(), text =>
        {
            var indexed = $" {Tokens(LetterPairs.Spread(text))} ";
            return (from start in Enumerable.Range(0, text.Length)
                    from length in Enumerable.Range(1, text.Length - start)
                    let part = text.Substring(start, length)
                    where "手机カな가".Contains(part[0]) && "手机カな가".Contains(part[^1])
                    let sought = Tokens(LetterPairs.Sought(part))
                    select indexed.Contains(LetterPairs.EndsInOne(part) ? $" {sought}" : $" {sought} ", StringComparison.Ordinal)).All(found => found);
        }).QuickCheckThrowOnFailure();
    }

    static string Tokens(string text) => string.Join(' ', new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("El avión, niño; 10:30 — ¿sí?")]
    [InlineData("Привет, ναι, سلام 🙂")]
    public void OtherScripts_StayAsTheyAre(string text) => LetterPairs.Spread(text).ShouldBe(text);
}
