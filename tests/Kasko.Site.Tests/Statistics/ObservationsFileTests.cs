using System.Text;
using Kasko.Site.Model;
using Kasko.Site.Statistics;
using Kasko.Site.Tests.Languages;
using Kasko.Site.Tests.Measures;
using YamlDotNet.RepresentationModel;

namespace Kasko.Site.Tests.Statistics;

public sealed class ObservationsFileTests
{
    [Fact]
    public void The_same_figures_in_any_order_and_with_any_trailing_zeros_give_the_same_file()
    {
        var one = Written(Figures("2023: 1263, 2024: 1250.50, 2025: 1241 provisional"));
        var other = Written(Figures("2025: 1241.000 provisional, 2023: 1263.0, 2024: 1250.5"));

        Assert.Equal(one, other);
        Assert.Contains("  - {period: 2024, value: 1250.5}\n  - {period: 2025, value: 1241, provisional: true}\n", one, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_written_in_digits_however_large_or_small()
    {
        Assert.Contains("value: -79228162514264337593543950335}", Written(Figures("2023: -79228162514264337593543950335")), StringComparison.Ordinal);
        Assert.Contains("value: 0.0000000000000000000000000001}", Written(Figures("2023: 0.0000000000000000000000000001")), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_values_are_left_out()
    {
        var yaml = Written(Figures("2023: 1263") with { Updated = null, Unit = null, Source = new(Bilingual.Of("A", "B"), null, null, null) });

        Assert.DoesNotContain("updated", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("unit", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("url", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("licence", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("no")]
    [InlineData("1.10")]
    [InlineData("a: b # c, {d}")]
    [InlineData("\"quoted\" and \\ back")]
    [InlineData("two\nlines\tand \u0085 \u2028 \u0000")]
    [InlineData("ålder – 😀")]
    public void Any_text_is_read_back_as_it_was_written(string text)
    {
        var yaml = Written(Figures("2023: 1263") with { Unit = text, Source = new(Bilingual.Of(text, text), null, null, null) });

        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        Assert.Equal(text, ((YamlScalarNode)root["unit"]).Value);
        Assert.Equal(text, ((YamlScalarNode)root["source"]["title"]["sv"]).Value);
    }

    [Fact]
    public void A_confidential_figure_stays_confidential()
    {
        Assert.Contains("  - {period: 2023, confidential: true}\n", Written(Figures("2023: confidential")), StringComparison.Ordinal);
    }

    private static OfficialFigures Figures(string observations) => new(
        "statfin vaerak/11ra vaerak-vaesto KU231",
        new FigureSource(Bilingual.Of("Statistikcentralen", "Tilastokeskus"), null, null, null),
        new DateTimeOffset(2026, 3, 27, 8, 0, 0, TimeSpan.FromHours(2)),
        "lukumäärä",
        SampleMeasures.Measure(observations: observations).Observations);

    private static string Written(OfficialFigures figures) => Encoding.UTF8.GetString(ObservationsFile.Write(figures));
}
