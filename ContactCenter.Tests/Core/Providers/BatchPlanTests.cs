using ContactCenter.Core.Common;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>Files of numbers, as spreadsheets, scripts and enemies write them.</summary>
public sealed class BatchPlanTests
{
    static readonly Provider provider = new() { Templates = [new MessageTemplate("pedido", "es", "{{1}}: pedido {{2}}"), new MessageTemplate("hola", "es", "Hola")] };

    static Result<BatchPlan> Plan(string content, string template = "pedido") => BatchPlan.Of(content, provider, template, "es");

    static string Shown(string content) => string.Join(" / ", Plan(content).Value.Lines.Select(line => $"{line.Line} {line.Number} {string.Join('|', line.Values)} {line.Code} {line.About}".TrimEnd('0').TrimEnd()));

    [Theory]
    [InlineData("\uFEFFnúmero;nombre;pedido\r\n+598 99 111 222;Vera;A-17\r\n")]
    [InlineData("number,name,order\n59899111222,Vera,A-17")]
    [InlineData("\"Teléfono\"\t\"n\"\t\"p\"\n\"00598 99111222\"\t\"Vera\"\t\"A-17\"\t\t\n")]
    public void File_OfAnySpreadsheet_IsRead(string content) => Shown(content).ShouldBe("2 59899111222 Vera|A-17");

    [Fact]
    public void File_WithoutAHeading_BeginsAtItsFirstLine() => Shown("59899111222;Vera;A\n\n59899111333;Omar;B").ShouldBe("1 59899111222 Vera|A / 3 59899111333 Omar|B");

    [Theory]
    [InlineData(";Vera;A", "2   required")]
    [InlineData("099 123;Vera;A", "2 099 123  bad-number")]
    [InlineData("59899111222;Vera", "2 59899111222  columns 3")]
    [InlineData("59899111222;Vera;A;B", "2 59899111222  columns 3")]
    [InlineData("59899111222;;A", "2 59899111222  value-required 1")]
    [InlineData("59899111222;Vera;\"A\nB\"", "2 59899111222  value-bad-text 2")]
    [InlineData("59899111222;Vera;A\0", "2 59899111222  value-bad-text 2")]
    public void Line_ThatCannotBeSent_SaysWhy(string line, string shown) => Shown("número;nombre;pedido\n" + line).ShouldBe(shown);

    [Fact]
    public void Number_OfAnEarlierLine_IsLeftOutHoweverItIsWritten() =>
        Shown("+598 99 111 222;Vera;A\n59899111222;Vera;B\n(598)99111222;Vera;C").ShouldBe("1 59899111222 Vera|A / 2 59899111222  duplicate 1 / 3 59899111222  duplicate 1");

    [Fact]
    public void Value_ThatASpreadsheetWouldRun_IsSentAsItWasWritten()
    {
        var plan = Plan("59899111222;'=1+1;-5").Value;
        plan.Preview.First.Single().Words.ShouldBe("=1+1: pedido -5");
    }

    [Fact]
    public void File_OfTooManyLines_OrNone_OrNoCsv_IsRefusedAsAWhole()
    {
        Plan(string.Concat(Enumerable.Range(0, BatchPlan.MostLines + 1).Select(number => $"{59_890_000_000 + number};a;b\n"))).Error.ShouldBeOfType<BadCsv>().Reason.ShouldBe("csv.too-many");
        Plan("número;nombre;pedido\n").Error.ShouldBe(new BadCsv(1, "csv.empty"));
        Plan("").Error.ShouldBe(new BadCsv(1, "csv.empty"));
        Plan("59899111222;\"Vera;A").Error.ShouldBe(new BadCsv(1, "csv.unclosed"));
        Plan("59899111222", "otra").Error.ShouldBe(new TemplateUnknown());
    }

    [Fact]
    public void File_OfAHundredThousand_IsReadWhole() =>
        Plan(string.Concat(Enumerable.Range(0, BatchPlan.MostLines).Select(number => $"{59_890_000_000 + number};a;b\n"))).Value.Good.Count().ShouldBe(BatchPlan.MostLines);
}
