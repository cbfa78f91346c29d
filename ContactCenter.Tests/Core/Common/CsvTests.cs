using ContactCenter.Core.Common;

namespace ContactCenter.Tests.Core.Common;

/// <summary>RFC 4180 both ways, and no cell that a spreadsheet would run (item 41).</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("a,b\n1,2")]
    [InlineData("\uFEFFa\tb\r1\t2\r\r")]
    [InlineData("\"a\";\"b\"\r\n\r\n\"1\";2")]
    public void Read_AnySeparatorAndLineEnd_GivesTheCells(string text) => Cells(text).ShouldBe(["a|b", "1|2"]);

    [Fact]
    public void Read_QuotesLineBreaksAndSeparatorsInCells_AreText() => Cells("x;y\n\"a;\"\"b\"\"\nc\";'d'\n").ShouldBe(["x|y", "a;\"b\"\nc|'d'"]);

    [Fact]
    public void Read_RowAfterALongCell_KnowsItsLine() => Csv.Read("a;b\n\"1\n2\n3\";x\ny;z", 10).Value.Select(row => row.Line).ShouldBe([1, 2, 5]);

    [Fact]
    public void Read_QuoteThatNeverEnds_IsRefusedWithItsLine() => Csv.Read("a;b\nc;\"d\n\n\n", 10).Error.ShouldBe(new BadCsv(2, "csv.unclosed"));

    [Fact]
    public void Read_MoreThanAllowed_IsRefused() => Csv.Read(string.Concat(Enumerable.Repeat("a\n", 11)), 10).Error.ShouldBeOfType<BadCsv>().Reason.ShouldBe("csv.too-many");

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1")]
    public void Write_WhatASpreadsheetWouldRun_BeginsWithAnApostropheAndComesBack(string cell)
    {
        var written = Csv.Write([["x", cell]]);
        written.ShouldContain("\"'" + cell.Replace("\"", "\"\""));
        Csv.Read(written, 1).Value.Single().Cells.ShouldBe(["x", cell]);
    }

    [Fact]
    public void WriteAndRead_AnyCells_AreTheSame()
    {
        const string Alphabet = "ab'\"=+-@;,\t\r\n ñ😀";
        var random = new Random(41);
        for (var round = 0; round < 2000; round++)
        {
            var cells = Enumerable.Range(0, 3).Select(_ => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Alphabet[random.Next(Alphabet.Length)]))).Append("end").ToArray();
            Csv.Read(Csv.Write([cells]), 1).Value.Single().Cells.ShouldBe(cells);
        }
    }

    static string[] Cells(string text) => [.. Csv.Read(text, 100).Value.Select(row => string.Join('|', row.Cells))];
}
