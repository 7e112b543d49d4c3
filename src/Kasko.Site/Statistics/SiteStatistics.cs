using System.Collections.Immutable;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>What to update.</summary>
/// <param name="Site">The site, and how it is built: new figures are used only when it can be built with them.</param>
/// <param name="Accept">Ids of measures whose downloaded figures a person has reviewed and accepts.</param>
public sealed record StatisticsRequest(BuildRequest Site, ImmutableArray<string> Accept);

/// <param name="Unknown">Ids to accept that are not measures with official figures. If there are any, nothing was downloaded.</param>
/// <param name="Updates">The result for each measure, in order of id.</param>
/// <param name="Diagnostics">The problems; the figures concerned are unchanged.</param>
public sealed record StatisticsResult(
    ImmutableArray<string> Unknown, ImmutableArray<MeasureUpdate> Updates, ImmutableArray<Diagnostic> Diagnostics)
{
    internal static readonly StatisticsResult Empty = new([], [], []);
}

/// <summary>Downloads the official figures that a site's measures name, and writes them beside the measures.</summary>
public static class SiteStatistics
{
    /// <summary>A problem with one measure does not stop the others.</summary>
    /// <param name="http">Preferably from <see cref="OutboundHttp.CreateClient"/>.</param>
    public static async Task<StatisticsResult> Update(StatisticsRequest request, HttpClient http, CancellationToken token)
    {
        var found = new DiagnosticList();
        var (settings, measures) = SiteLoader.LoadMeasures(request.Site.Root, found);
        var diagnostics = new DiagnosticList();
        diagnostics.AddRange(found.ToSorted().Where(diagnostic => diagnostic.Severity is Severity.Error));
        if (settings is null) return StatisticsResult.Empty with { Diagnostics = diagnostics.ToSorted() };

        ImmutableArray<string> unknown = [.. request.Accept.Where(id => !measures.TryGetValue(id, out var measure) || measure is { Statistics: null })];
        if (!unknown.IsEmpty) return StatisticsResult.Empty with { Unknown = unknown };

        var toUpdate = measures.Values.Select(measure => measure?.Statistics is { } source ? new MeasureToUpdate(measure, source) : null)
            .OfType<MeasureToUpdate>()
            .ToList();
        var options = new StatisticsOptions([.. request.Accept], settings.Statistics.Value, settings.BaseUrl.Value, settings.Languages.Value, Today(request.Site.Clock, settings.TimeZone.Value));
        var updates = await FigureUpdater.Run(toUpdate, options, http, request.Site.Clock, token).ConfigureAwait(false);
        var tried = await new FigureTrial(request.Site).Run(toUpdate, updates, token).ConfigureAwait(false);
        ImmutableArray<MeasureUpdate> written = [.. tried.Select(update => Write(request.Site.Root, update))];
        diagnostics.AddRange(written.SelectMany(update => update.Diagnostics));
        return new StatisticsResult([], written, diagnostics.ToSorted());
    }

    private static DateOnly Today(TimeProvider clock, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);

    private static MeasureUpdate Write(string root, MeasureUpdate update) =>
        update.File is { } file && ObservationsWriter.Replace(root, file) is { } problem
            ? update.KeptOut(problem)
            : update;
}
