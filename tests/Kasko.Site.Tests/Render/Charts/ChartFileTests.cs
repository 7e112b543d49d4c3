using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Kasko.Site.Model;
using Kasko.Site.Render.Charts;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Render.Charts;

public sealed class ChartFileTests
{
    private static readonly ImmutableArray<Colour> Colours = [new("link", "#123456", "#654321")];

    [Fact]
    public void The_file_has_the_finding_the_source_and_the_colours_of_the_theme()
    {
        var file = Of(Measure(baseline: "2023: 4812", target: "2031: 5000", observations: "2024: 4839, 2025: 4866"))!;
        var svg = XDocument.Parse(Encoding.UTF8.GetString(file.Bytes.Span)).Root!;

        Assert.Equal("data/residents-sv.svg", file.Path);
        Assert.Equal("4\u00A0866 invånare: följer tidsplanen", svg.Elements().First(element => element.Name.LocalName == "title").Value);
        Assert.Contains("Hiekkalahti: Invånarantal. https://town.example/", svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value));
        Assert.Contains(svg.Descendants(), element => element.Attribute("stroke")?.Value == "#123456");
    }

    [Fact]
    public void The_file_needs_no_style_script_or_other_file()
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(Of(Measure(baseline: "2023: 1", target: "2031: 5", observations: "2024: 2"))!.Bytes.Span)).Root!;

        Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Name.LocalName is "style" or "script" or "image" or "a");
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "href");
    }

    [Fact]
    public void A_measure_without_a_chart_has_no_file() => Assert.Null(Of(Measure(observations: "2024: 1250")));

    private static Output? Of(Measure measure) => ChartFile.Of(new ChartView(measure, SampleWords.Of(Language.Swedish)), Language.Swedish, Colours);
}
