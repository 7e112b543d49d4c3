using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kasko.Site.Load;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render.Charts;

/// <summary>The contrast of the theme's charts: WCAG 1.4.11 for their parts, 1.4.3 for their text.</summary>
[Collection(BuiltSites.Collection)]
public sealed partial class ChartColourTests(BuiltSites sites)
{
    /// <summary>The meaningful parts, and whether a line or an area shows each.</summary>
    private static readonly FrozenDictionary<string, string> Meaningful = new Dictionary<string, string>
    {
        ["chart-zero"] = "stroke",
        ["chart-target-level"] = "stroke",
        ["chart-path"] = "stroke",
        ["chart-line"] = "stroke",
        ["chart-dot"] = "stroke",
        ["chart-estimate"] = "stroke",
        ["chart-break"] = "stroke",
        ["chart-baseline"] = "stroke",
        ["chart-target"] = "fill",
        ["chart-interim"] = "stroke",
        ["chart-first"] = "stroke",
        ["chart-second"] = "stroke",
        ["chart-third"] = "stroke",
        ["chart-fourth"] = "stroke",
        ["mini-level"] = "stroke",
        ["mini-line"] = "stroke",
        ["mini-dot"] = "stroke",
    }.ToFrozenDictionary();

    /// <summary>Parts that need no contrast: grid lines, the hole in a dot, an area whose edges are drawn, positions and text.</summary>
    private static readonly FrozenSet<string> Quiet = FrozenSet.ToFrozenSet(
    [
        "chart", "chart-frame", "chart-values", "chart-plot", "chart-lines", "chart-narrow", "chart-wide", "chart-key", "chart-note", "chart-grid", "chart-ticks",
        "chart-hollow", "chart-range", "chart-text", "chart-label", "chart-latest", "mini",
    ]);

    private static readonly string Style = File.ReadAllText(Path.Join(Repository.Root, "themes", "kasko", "assets", "style.css"));
    private static readonly string Theme = File.ReadAllText(Path.Join(Repository.Root, "themes", "kasko", "theme.yml"));

    public static TheoryData<string> Schemes => ["light", "dark", "print"];

    [Theory, MemberData(nameof(Schemes))]
    public void Every_meaningful_part_has_enough_contrast_on_the_page_and_the_card(string scheme) =>
        Assert.All(Meaningful, part => Assert.All((string[])["paper", "card"], ground =>
            AssertRatio(3, Colour(Property(part.Key, part.Value), scheme), Colour(ground, scheme), $"{part.Key} on {ground}")));

    [Theory, MemberData(nameof(Schemes))]
    public void The_line_and_the_bounds_have_enough_contrast_on_the_range(string scheme)
    {
        var opacity = double.Parse(Declared("chart-range", "fill-opacity"), CultureInfo.InvariantCulture);
        var tinted = Mixed(Colour(Property("chart-range", "fill"), scheme), Colour("paper", scheme), opacity);

        Assert.All((string[])["chart-line", "chart-dot", "chart-baseline", "chart-target-level"], part =>
            AssertRatio(3, Colour(Property(part, "stroke"), scheme), tinted, part));
    }

    [Theory, MemberData(nameof(Schemes))]
    public void The_charts_text_has_the_contrast_of_other_text(string scheme)
    {
        AssertRatio(4.5, Colour(Variable().Match(Rule(@"\.chart text")).Groups[1].Value, scheme), Colour("paper", scheme), "labels");
        AssertRatio(4.5, Colour(Variable().Match(Rule(@"\.chart :is\(\.chart-latest, \.chart-label\)")).Groups[1].Value, scheme), Colour("paper", scheme), "the labels of figures");
    }

    [Fact]
    public void No_text_of_a_chart_is_under_twelve_pixels_however_narrow_the_window()
    {
        var sizes = RelativeSize().Matches(string.Concat(Rules().Where(rule => rule.Contains("chart", StringComparison.Ordinal))));
        var texts = Charts().SelectMany(chart => chart.QuerySelectorAll("text")).ToList();

        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.InRange(double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) * 16, 12, 24));
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Null(text.Closest("[viewBox]"))); // only elements inside a view box shrink with the picture
    }

    [Fact]
    public void Every_class_of_the_charts_is_covered_by_these_tests()
    {
        var drawn = Charts().SelectMany(chart => chart.QuerySelectorAll("[class]").Prepend(chart)).SelectMany(part => part.ClassList).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Meaningful.Keys.Concat(Quiet).Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    private IEnumerable<IElement> Charts() => sites.Talludden.Pages.Values.SelectMany(page => page.QuerySelectorAll(".chart, svg.mini"));

    private static void AssertRatio(double atLeast, string colour, string ground, string what)
    {
        var ratio = ThemeContrast.Ratio(colour, ground);
        Assert.True(ratio >= atLeast, $"{what}: {ratio:F2} of {colour} on {ground}");
    }

    /// <summary>The name of the colour used by a class.</summary>
    private static string Property(string name, string property) => Variable().Match(Declared(name, property)).Groups[1].Value;

    private static string Declared(string name, string property) =>
        Regex.Match(Rule(@"\." + name), $@"[{{;]\s*{property}: ([^;}}]+)").Groups[1].Value is { Length: > 0 } value
            ? value
            : throw new KeyNotFoundException($"{name} has no {property}");

    /// <summary>The first rule for a selector; those inside media queries come later in the style sheet.</summary>
    private static string Rule(string selector) => Rules().First(rule => Regex.IsMatch(rule, $@"(^|[\s,}}]){selector}[\s,{{]"));

    private static IEnumerable<string> Rules() => RuleForm().Matches(Style).Select(match => match.Value);

    private static string Colour(string name, string scheme)
    {
        if (scheme != "print") return Regex.Match(Theme, $@"^ +{name}: .*{scheme}: ""(#[0-9a-f]{{6}})""", RegexOptions.Multiline).Groups[1].Value;
        var print = Style[Style.IndexOf("@media print", StringComparison.Ordinal)..];
        var written = Regex.Match(print, $"--{name}: #([0-9a-f]+)").Groups[1].Value;
        return '#' + (written.Length == 3 ? string.Concat(written.Select(digit => new string(digit, 2))) : written);
    }

    private static string Mixed(string over, string under, double opacity) => '#' + string.Concat(((int[])[1, 3, 5]).Select(at =>
    {
        var (top, bottom) = (Convert.ToInt32(over.Substring(at, 2), 16), Convert.ToInt32(under.Substring(at, 2), 16));
        return ((int)Math.Round((top * opacity) + (bottom * (1 - opacity)))).ToString("x2", CultureInfo.InvariantCulture);
    }));

    [GeneratedRegex(@"var\(--([a-z-]+)\)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"[^{}]+\{[^{}]*\}")]
    private static partial Regex RuleForm();

    [GeneratedRegex(@"font-size: ([\d.]+)rem")]
    private static partial Regex RelativeSize();
}
