using System.Globalization;
using AngleSharp.Dom;
using Kasko.Site.Compose;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

/// <summary>The public page that explains how the status is determined agrees with the program.</summary>
[Collection(BuiltSites.Collection)]
public sealed class StatusPageTests(BuiltSites sites)
{
    [Theory]
    [InlineData(Language.Swedish, "sv/uppfoljning/sa-raknas-statusen/")]
    [InlineData(Language.Finnish, "fi/seuranta/nain-tilanne-lasketaan/")]
    public void It_names_every_computed_state_in_the_words_of_the_table(Language language, string address)
    {
        var text = Text(Page(address));

        Assert.All(Enum.GetValues<MeasureState>().Except([MeasureState.InWords]), state => Assert.Contains(Word(state, language), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv/uppfoljning/sa-raknas-statusen/", "mindre än en femtedel", "minst nio tiondelar")]
    [InlineData("fi/seuranta/nain-tilanne-lasketaan/", "alle viidesosa", "vähintään yhdeksän kymmenesosaa")]
    public void It_gives_the_shares_that_decide(string address, string earliest, string onTrack)
    {
        Assert.Equal((1m / 5, 9m / 10), (ProgressJudgement.EarliestShare, ProgressJudgement.OnTrackShare));
        Assert.Contains(earliest, Text(Page(address)), StringComparison.Ordinal);
        Assert.Contains(onTrack, Text(Page(address)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Swedish, "sv/uppfoljning/sa-raknas-statusen/")]
    [InlineData(Language.Finnish, "fi/seuranta/nain-tilanne-lasketaan/")]
    public void Its_example_has_the_result_that_it_states(Language language, string address)
    {
        var rows = Page(address).QuerySelectorAll("tbody tr").Select(row => row.Children.Select(Text).ToArray()).ToList();

        Assert.Equal(4, rows.Count);
        Assert.All(rows, row =>
        {
            var progress = ProgressJudgement.Of(Measure(baseline: "2020: 10", target: "2030: 20", observations: $"2025: {row[0]}"));
            Assert.Equal(
                [$"{NumberFormat.Format(progress.Done!.Value * 100, 0, language)} %", $"{NumberFormat.Format(progress.Elapsed!.Value * 100, 0, language)} %", Word(progress.State, language)],
                row[1..]);
        });
    }

    [Theory]
    [InlineData("sv/uppfoljning/", "Så räknas statusen ut")]
    [InlineData("fi/seuranta/", "Näin tilanne lasketaan")]
    [InlineData("sv/uppfoljning/invanarantal/", "Så räknas statusen ut")]
    [InlineData("fi/seuranta/asukasmaara/", "Näin tilanne lasketaan")]
    public void The_table_and_each_measure_link_to_it(string address, string title) =>
        Assert.Contains(Page(address).QuerySelectorAll("main p > a"), link => Text(link) == title);

    private IDocument Page(string address) => sites.Kasko.Pages[address + "index.html"];

    private static string Word(MeasureState state, Language language)
    {
        var key = $"state_{state.Key().Replace('-', '_')}: ";
        return File.ReadLines(Path.Join(Repository.Root, "themes", "kasko", "i18n", language.Code() + ".yml"))
            .Single(line => line.StartsWith(key, StringComparison.Ordinal))[key.Length..];
    }

    private static string Text(INode node) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(' ', node.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");

    private static string Text(IDocument page) => Text(page.QuerySelector("main")!);
}
