using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Statistics;
using Kasko.Site.Tests.Languages;
using Kasko.Site.Tests.Measures;

namespace Kasko.Site.Tests.Statistics;

/// <summary>A small table of residents, the measure that uses it, and updates of its figures.</summary>
internal static class Residents
{
    public const string Path = "StatFin/vaerak/11ra";

    /// <summary>A server with the table.</summary>
    public static async Task<PxWeb> Serve(string figures = "2024: 1250")
    {
        var web = await PxWeb.Start();
        web[Path] = Table(figures);
        return web;
    }

    /// <summary>Population key figures. Illustrative figures, not Kaskö's.</summary>
    /// <param name="figures">Such as <c>"2023: 1263, 2024: 1250, 2025: .."</c>; anything but a number is a symbol.</param>
    public static PxWebTable Table(string figures, string area = "alue_23_20260101", string unit = "lukumäärä", string updated = "2026-03-27T06:00:00Z")
    {
        var cells = figures.Split(", ").Select(figure => figure.Split(": ")).ToDictionary(
            parts => parts[0],
            parts => decimal.TryParse(parts[1], CultureInfo.InvariantCulture, out var value) ? ((decimal?)value, (string?)null) : (null, parts[1]));
        return new PxWebTable(
            "Väestön tunnuslukuja",
            [
                new PxWebVariable(area, ["SSS", "KU005", "KU231"], Elimination: true),
                new PxWebVariable("contentscode", ["vaerak-miehet", "vaerak-vaesto"]),
                new PxWebVariable("timeperiod_y", [.. cells.Keys], Time: true),
            ],
            updated,
            cell => cell[area] == "KU231" && cell["contentscode"] == "vaerak-vaesto" ? cells[cell["timeperiod_y"]] : (7, null))
        {
            Units = new Dictionary<string, string> { ["vaerak-vaesto"] = unit },
        };
    }

    public static StatFinSource StatFin(string table = "vaerak/11ra", string contents = "vaerak-vaesto", string area = "KU231", string measure = "residents")
    {
        var at = new SourceSpan($"content/measures/{measure}.yml", 14, 3);
        return new StatFinSource(new(table, at), new(contents, at), new(area, at), at);
    }

    public static SotkanetSource Sotkanet(int indicator = 127, string area = "231")
    {
        var at = new SourceSpan("content/measures/residents.yml", 14, 3);
        return new SotkanetSource(new(indicator, at), new(area, at), at);
    }

    /// <param name="stored">The figures in the file, as <see cref="SampleMeasures.Measure"/> takes them; null for no file yet.</param>
    public static MeasureToUpdate Measure(StatisticsSource? source = null, string? stored = null, string? unit = null, string id = "residents", string? baseline = null, int decimals = 0)
    {
        var measure = SampleMeasures.Measure(id: id, baseline: baseline, decimals: decimals);
        var figures = stored is null ? null : new OfficialFigures(
            (source ?? StatFin()).Series,
            new FigureSource(Bilingual.Of("Statistikcentralen", "Tilastokeskus"), null, null, null),
            null,
            unit,
            SampleMeasures.Measure(observations: stored).Observations);
        return new MeasureToUpdate(measure with { Official = figures }, source ?? StatFin());
    }

    /// <summary>The measure after an update's file has been written and read again.</summary>
    public static MeasureToUpdate After(MeasureUpdate update) => With(Measure(), new OfficialFigures(
        StatFin().Series,
        new FigureSource(
            Bilingual.Of("Statistikcentralen, StatFin, tabell 11ra", "Tilastokeskus, StatFin, taulukko 11ra"),
            Bilingual.Of<Uri>(new("https://pxdata.stat.fi/PxWeb/pxweb/sv/StatFin/StatFin__vaerak/11ra.px/"), new("https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__vaerak/11ra.px/")),
            "CC BY 4.0",
            new Uri("https://creativecommons.org/licenses/by/4.0/")),
        new DateTimeOffset(2026, 3, 27, 6, 0, 0, TimeSpan.Zero),
        "lukumäärä",
        [.. update.Changes.Select(change => change.After!)]));

    public static MeasureToUpdate With(MeasureToUpdate measure, OfficialFigures stored) => measure with { Measure = measure.Measure with { Official = stored } };

    public static async Task<MeasureUpdate> Update(PxWeb web, MeasureToUpdate measure, bool accept = false, TestClock? clock = null) =>
        Assert.Single(await Update([measure], web.Address, new Uri("http://127.0.0.1:1/"), clock, accept ? ["residents"] : []));

    public static async Task<MeasureUpdate> Update(Sotkanet sotkanet, MeasureToUpdate measure) =>
        Assert.Single(await Update([measure], new Uri("http://127.0.0.1:1/"), sotkanet.Address));

    public static async Task<ImmutableArray<MeasureUpdate>> Update(
        IReadOnlyList<MeasureToUpdate> measures, Uri statFin, Uri sotkanet, TestClock? clock = null, ImmutableHashSet<string>? accept = null)
    {
        using var http = OutboundHttp.CreateClient();
        var options = new StatisticsOptions(accept ?? [], new StatisticsAddresses(statFin, sotkanet), new Uri("https://strategi.kasko.example/"), Bilingual.Languages, new DateOnly(2026, 11, 23));
        return await FigureUpdater.Run(measures, options, http, clock ?? new TestClock(), CancellationToken.None);
    }

    /// <summary>The figures in an updated file, as written there, without braces.</summary>
    public static string Figures(this MeasureUpdate update) => string.Join("; ", update.Text().Split('\n')
        .Where(line => line.StartsWith("  - {period: ", StringComparison.Ordinal))
        .Select(line => line["  - {period: ".Length..^1].Replace(", value: ", ": ", StringComparison.Ordinal)));

    public static string Text(this MeasureUpdate update) => update.File is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : "";

    /// <summary>The ids of the rules that were reported.</summary>
    public static string Problems(this MeasureUpdate update) => string.Join(", ", update.Diagnostics.Select(diagnostic => diagnostic.Id));
}
