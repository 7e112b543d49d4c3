using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Kasko.Site.Model;
using Kasko.Site.Render.Charts;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Render.Charts;

/// <summary>The labels of any chart as its file has them, where all sizes are known.</summary>
public sealed partial class LabelPlacerTests
{
    private const double PlotHeight = 300;

    [Fact]
    public void No_label_of_any_series_covers_a_line_or_another_label() =>
        Gen.Select(Gen.Int[0, 1000].Array[2, 40], Gen.Enum<Direction>(), Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((values, direction, from, to) =>
        {
            var measure = Measure(direction, $"2003: {from}", $"2030: {to}", decimals: 1) with
            {
                OwnObservations = [.. values.Select((value, index) => Figure(new Period(2000 + (index / 4), Quarter: (index % 4) + 1), value / 10m))],
                Range = direction is Direction.Hold ? new(values.Min() / 10m, (values.Max() / 10m) + 1) : null,
            };
            var plot = Plot(measure);
            var labels = Labels(plot);

            foreach (var (index, label) in labels.Index())
            {
                Assert.DoesNotContain(labels.Skip(index + 1), other => other.Left < label.Right && other.Right > label.Left && other.Top < label.Bottom && other.Bottom > label.Top);
                Assert.DoesNotContain(Points(plot), point => point.X > label.Left && point.X < label.Right && point.Y > label.Top && point.Y < label.Bottom);
            }
        }, iter: 300);

    [Fact]
    public void A_label_without_a_free_place_is_in_the_legend()
    {
        // The latest figure is amid a line that goes up and down every month.
        var measure = Measure() with
        {
            OwnObservations = [.. Enumerable.Range(0, 121).Select(month => Figure(new Period(2015 + (month / 12), Month: (month % 12) + 1), month == 120 ? 50 : month % 2 * 100))],
        };
        var chart = XElement.Parse(LineChart.Figure(measure, Language.Swedish, SampleWords.Of(Language.Swedish))!);

        Assert.DoesNotContain(chart.Descendants("text"), text => text.Attribute("class")?.Value == "chart-latest");
        Assert.Contains("Senaste uppgift 50 (januari 2025)", chart.Descendants("li").Select(item => item.Value.Trim()));
    }

    private static XElement Plot(Measure measure)
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(ChartFile.Of(new ChartView(measure, SampleWords.Of(Language.Swedish)), Language.Swedish, [])!.Bytes.Span)).Root!;
        return svg.Elements().Where(element => element.Name.LocalName == "svg" && element.Attribute("height")?.Value == "300").ElementAt(1);
    }

    /// <summary>The boxes of the digits.</summary>
    private static List<(double Left, double Top, double Right, double Bottom)> Labels(XElement plot) =>
    [
        .. plot.Elements().Where(element => element.Attribute("paint-order") is not null).Select(text =>
        {
            var width = TextWidth.Of(text.Value, text.Attribute("font-weight") is not null);
            var x = Share(text, "x", Width(plot)) + Number(text.Attribute("dx")?.Value ?? "0");
            var left = text.Attribute("text-anchor")?.Value switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
            var y = Share(text, "y", PlotHeight) + Number(text.Attribute("dy")!.Value);
            return (left, y - 11, left + width, y + 3);
        }),
    ];

    /// <summary>Points along all lines but those of the grid, a pixel apart.</summary>
    private static IEnumerable<(double X, double Y)> Points(XElement plot)
    {
        var paths = plot.Elements().First().Elements().Where(path => path.Attribute("stroke-width") is not null).Select(path => path.Attribute("d")!.Value.Replace("H1000", "L1000", StringComparison.Ordinal));
        foreach (var path in paths.SelectMany(path => path.Split('M', StringSplitOptions.RemoveEmptyEntries)))
        {
            var corners = path.Split('L').Select(part => Corner().Match(part)).Select(match => (
                X: Number(match.Groups[1].Value), Y: match.Groups[2].Success ? Number(match.Groups[2].Value) : double.NaN)).ToList();
            foreach (var (from, to) in corners.Zip(corners.Skip(1)))
            {
                var (y, height) = (from.Y, double.IsNaN(to.Y) ? 0 : to.Y - from.Y);
                for (var step = 0; step <= 1000; step++)
                    yield return ((from.X + ((to.X - from.X) * step / 1000)) * Width(plot) / 1000, (y + (height * step / 1000)) * PlotHeight / 1000);
            }
        }
    }

    private static double Width(XElement plot) => Number(plot.Attribute("width")!.Value);

    private static double Share(XElement text, string name, double of) => Number(text.Attribute(name)!.Value.TrimEnd('%')) * of / 100;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([-\d.]+)(?: ([-\d.]+))?")]
    private static partial Regex Corner();
}
