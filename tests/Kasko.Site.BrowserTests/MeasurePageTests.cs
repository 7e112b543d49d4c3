using System.Globalization;
using System.Text;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Render.Charts;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>Where a measure's page shows what, and charts of many generated series.</summary>
[Collection(InChromium.Name)]
public sealed class MeasurePageTests(Chromium chromium)
{
    internal static readonly Question<string[]> RowsOnPhone = new(View.Phone, page => page.Findings("cut-rows.js"));

    internal static readonly Question<string[]> RowsOnDesktop = new(View.Desktop, page => page.Findings("cut-rows.js"));

    private static readonly BrowserNewContextOptions Laptop = new() { ViewportSize = new() { Width = 1366, Height = 768 } };

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 320, Height = 640 } };

    [Fact]
    public async Task The_finding_and_the_chart_are_on_the_first_screen()
    {
        var findings = new Findings();
        await chromium.ForEach(Measures(), Laptop, async (page, address) =>
        {
            await page.GotoAsync(new Uri(chromium.Site(Town.Talludden).Address, address).AbsoluteUri);
            if (await page.Locator(".chart-plot").CountAsync() == 0) return;
            var tops = await page.EvaluateAsync<double[]>("['h1 + .lead', '.strip', '.chart-plot'].map(part => document.querySelector(part).getBoundingClientRect().top)");
            if (tops is not [< 300, < 400, <= 500]) findings.Add(address, $"finding, figures and chart at {string.Join(", ", tops.Select(top => top.ToString("F0", CultureInfo.InvariantCulture)))} px");
        });
        findings.AssertNone();
    }

    [Fact]
    public async Task No_row_of_a_table_is_cut_off_on_a_phone() => await chromium.FindsNothing(Town.Talludden, RowsOnPhone);

    [Fact]
    public async Task No_row_of_a_table_is_cut_off_on_a_desktop() => await chromium.FindsNothing(Town.Talludden, RowsOnDesktop);

    [Fact]
    public async Task A_range_of_long_numbers_makes_no_page_wider_than_a_phone()
    {
        var findings = new Findings();
        await chromium.ForEach(["sv/uppfoljning/", "sv/uppfoljning/rakenskapsperiodens-resultat-per-invanare/", "sv/hela-strategin/"], Phone, async (page, address) =>
        {
            await page.GotoAsync(new Uri(chromium.Site(Town.Talludden).Address, address).AbsoluteUri);
            await page.EvaluateAsync("for (const figure of document.querySelectorAll('.figure')) if (figure.textContent.includes('–')) figure.textContent = '1\u00A0250\u00A0000–1\u00A0500\u00A0000'");
            findings.AddRange(address, await page.Findings("reflow.js"));
        });
        findings.AssertNone();
    }

    [Fact]
    public async Task Labels_of_generated_series_cover_nothing_on_a_phone() => await AssertLabels(Phone);

    [Fact]
    public async Task Labels_of_generated_series_cover_nothing_on_a_laptop() => await AssertLabels(Laptop);

    private async Task AssertLabels(BrowserNewContextOptions window)
    {
        var findings = new Findings();
        var site = chromium.Site(Town.Talludden);
        var style = Encoding.UTF8.GetString(site.Read(Encoding.UTF8.GetString(site.Read("sv/")).Split("href=\"").Select(part => part.Split('"')[0]).First(href => href.EndsWith(".css", StringComparison.Ordinal))[3..]));
        await chromium.ForEach(["charts"], window, async (page, address) =>
        {
            await page.GotoAsync("about:blank");
            await page.SetContentAsync($"<!DOCTYPE html><html lang=\"sv\"><style>{style}</style><body><main><div class=\"wrap body\">{string.Concat(Charts())}</div></main></body></html>");
            findings.AddRange(address, await page.Findings("chart-labels.js"));
        });
        findings.AssertNone();
    }

    /// <summary>The same series each time: years, quarters and months, calm and restless, with every direction.</summary>
    private static IEnumerable<string> Charts()
    {
        var random = new Random(20261129);
        foreach (var number in Enumerable.Range(0, 120))
        {
            var (count, scale) = (random.Next(2, 60), (decimal)Math.Pow(10, random.Next(0, 7)));
            decimal[] values = [.. Enumerable.Range(0, count).Select(index => Math.Round(scale * (decimal)(0.5 + (index * 0.01) + (random.NextDouble() * (number % 5) / 5)), 1))];
            Observation[] figures = [.. values.Select((value, index) => Figure(PeriodOf(number, index), value, isProvisional: index == count - 1 && number % 4 == 0))];
            var direction = (Direction)(number % 3);
            yield return LineChart.Figure(
                Measure(number, direction, figures, random.Next(count), scale), number % 2 == 0 ? Language.Swedish : Language.Finnish, Words)!;
        }
    }

    private static Period PeriodOf(int number, int index) => (number % 3) switch
    {
        0 => new Period(1970 + index),
        1 => new Period(2010 + (index / 4), Quarter: (index % 4) + 1),
        _ => new Period(2020 + (index / 12), Month: (index % 12) + 1),
    };

    private static Localized<T> InBoth<T>(T swedish, T finnish) => new([(Language.Swedish, swedish), (Language.Finnish, finnish)]);

    private static Measure Measure(int number, Direction direction, Observation[] figures, int baseline, decimal scale) => new(
        new($"m{number}", default), new("b", default), Order: null, Proposed: false, InBoth("Mått", "Mitta"), InBoth("Mått", "Mitta"),
        InBoth(new Unit("st", "st", "st"), new Unit("kpl", "kpl", "kpl")), Decimals: scale < 100 ? 1 : 0, direction,
        Range: direction is Direction.Hold ? new(scale / 2, scale) : null,
        Baseline: figures[baseline],
        Targets: [new Target(Figure(new Period(2036), direction is Direction.Up ? scale * 2 : scale / 10, isProvisional: false))],
        OwnObservations: [.. figures], OwnSource: null, Owner: null, UpdateFrequency: null);

    private static Observation Figure(Period period, decimal value, bool isProvisional) => new(period, value, isProvisional, Confidential: false, Note: null, new SourceSpan("m.yml"));

    private static readonly ChartWords Words = new(
        "", "Titel", "Mått 2020–2026", "Diagram", "Senaste uppgift", "{period}: {value}", "Preliminär uppgift", "prel.", "Utgångsläge", "Målnivå", "Mål {value}",
        "Målet ändrades", "Delmål", "Jämn utveckling", "Målintervall", "Uppgift saknas: {periods}.", "Sekretessbelagd uppgift: {periods}.", "Avbrott", "Uppskattning", "Avbrott i serien", "Värdeaxeln börjar inte vid noll.", "");

    private IEnumerable<string> Measures() => chromium.Site(Town.Talludden).Pages.Where(page =>
        page.StartsWith("sv/uppfoljning/", StringComparison.Ordinal) || page.StartsWith("fi/seuranta/", StringComparison.Ordinal));
}
