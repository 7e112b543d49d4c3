using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using Kasko.Site.Model;
using Kasko.Site.OpenData;
using static Kasko.Site.Tests.OpenData.OpenTown;

namespace Kasko.Site.Tests.OpenData;

public sealed class CsvTests
{
    [Fact]
    public void A_program_reads_every_figure_with_its_stable_keys()
    {
        var rows = Read(FilesOf(Economy)["data/economy.csv"], ",");

        Assert.Equal(["measure", "kind", "period", "value", "unit_sv", "unit_fi", "status", "note_sv", "note_fi", "holds_from", "break", "category", "category_sv", "category_fi"], rows[0]);
        Assert.Equal(
            [
                "economy baseline 2023 -512.5 final",
                "economy observation 2024 -430.25 final",
                "economy observation 2025  missing",
                "economy observation 2026  confidential",
                "economy observation 2027 -210 provisional",
                "economy target 2030 100 ",
            ],
            rows[1..].Select(row => $"{row[0]} {row[1]} {row[2]} {row[3]} {row[6]}"));
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_made_safe_and_numbers_are_unchanged()
    {
        var row = Read(FilesOf(Economy)["data/economy.csv"], ",")[2];

        Assert.Equal(("'@SUM(A1), \"så\"\nrad två", "'+1 asukas", "-430.25"), (row[7], row[8], row[3]));
        Assert.Equal("'=Årsbidrag; \"netto\"", Read(FilesOf(Economy)["data/economy-excel-sv.csv"], ";")[1][0]);
    }

    [Fact]
    public void Lines_end_as_the_standard_says()
    {
        var text = FilesOf(Economy)["data/economy.csv"].Text();

        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(7, text.Split("\r\n").Length - 1);
        Assert.False(text.StartsWith('\uFEFF'));
    }

    [Theory]
    [InlineData(Language.Swedish, "Mätare Typ av uppgift Period Värde Enhet Uppgiftens status Anmärkning Gäller från Brott i serien Kategori", "kvartal 1/2024|1,5|fastställd uppgift")]
    [InlineData(Language.Finnish, "Mittari Tiedon laji Ajanjakso Arvo Yksikkö Tiedon tila Huomautus Voimassa alkaen Sarjan katkos Luokka", "1. neljännes 2024|1,5|vahvistettu tieto")]
    public void Excel_opens_its_own_file_in_columns_with_a_decimal_comma(Language language, string headings, string first)
    {
        var file = FilesOf(Pupils)[$"data/pupils-excel-{language.Code()}.csv"];
        var rows = Read(file, ";");

        Assert.True(file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble));
        Assert.Equal(headings, string.Join(' ', rows[0]));
        Assert.Equal(first, $"{rows[1][2]}|{rows[1][3]}|{rows[1][5]}");
    }

    [Fact]
    public void All_measures_are_together_in_one_file() =>
        Assert.Equal(["economy", "pupils"], Read(FilesOf(Economy, Pupils, Residents)["data/all.csv"], ",").Skip(1).Select(row => row[0]).Distinct());

    [Fact]
    public void A_town_without_figures_has_no_table_with_headings_alone() => Assert.DoesNotContain("data/all.csv", FilesOf(Residents).Keys);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Any_text_is_read_back_unchanged(char separator) =>
        Gen.String[Gen.Char["aå=;,+-\"'\r\n\t "], 0, 12].Array[1, 4].Sample(words =>
        {
            var table = new CsvTable(separator);
            table.Add(words.Select(CsvTable.Field.Words));
            var read = Read(new Output("x.csv", table.ToBytes(mark: false)), separator.ToString()).SingleOrDefault() ?? [""];

            Assert.Equal(words.Length, read.Length);
            Assert.All(words.Zip(read), pair => Assert.Equal(pair.First, pair.Second.StartsWith('\'') && !pair.First.StartsWith('\'') ? pair.Second[1..] : pair.Second));
            Assert.All(read, word => Assert.False(word.Length > 0 && "=+-@\t\r\n".Contains(word[0], StringComparison.Ordinal)));
        });

    private static string[][] Read(Output file, string separator)
    {
        using var text = new StreamReader(new MemoryStream(file.Bytes.ToArray()), Encoding.UTF8);
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            Mode = CsvMode.RFC4180,
            BadDataFound = args => throw new FormatException(args.RawRecord),
        });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add(csv.Record!);
        return [.. rows];
    }
}
