using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Load;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Authoring;

/// <param name="Site">How the site is checked with the figure.</param>
/// <param name="Measure">The measure's id.</param>
public sealed record NewFigureRequest(BuildRequest Site, string Measure, NewObservation Observation);

/// <summary>The result of adding a figure.</summary>
public enum NewFigureOutcome
{
    Added,

    /// <summary>There is no measure with the id.</summary>
    UnknownMeasure,

    /// <summary>The measure or <c>site.yml</c> cannot be read.</summary>
    Unreadable,

    /// <summary>The measure's other figures are for periods of another length.</summary>
    OtherRhythm,

    /// <summary>With the figure the site would have new problems.</summary>
    Wrong,

    /// <summary>The lines must be written by hand: the file is in an unusual form.</summary>
    NotEditable,

    NotWritten,
}

/// <param name="Line">The observation as it is written within braces.</param>
/// <param name="Diagnostics">Why it was not added, or warnings about it.</param>
public sealed record NewFigureResult(NewFigureOutcome Outcome, string Line, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the measure's page says with the figure; empty for a draft.</summary>
    public ImmutableArray<MeasureFinding> Findings { get; init; } = [];

    /// <summary>The ids of the site's measures, when the given one is unknown.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>A period of the right length.</summary>
    public Period? Right { get; init; }
}

/// <summary>Adds a figure to a measure's file, if the site can be published with it.</summary>
public static class NewFigures
{
    /// <summary>Warnings that ask for something to be added to the figure itself.</summary>
    private static readonly ImmutableArray<string> Asking = [Outlier.Rule.Id, PeriodNotOver.Rule.Id];

    /// <summary>The file is replaced atomically, or is as it was.</summary>
    public static async Task<NewFigureResult> Add(NewFigureRequest request, CancellationToken token)
    {
        var observation = request.Observation;
        var found = new DiagnosticList();
        var (settings, measures) = SiteLoader.LoadMeasures(request.Site.Root, found);
        if (!measures.TryGetValue(request.Measure, out var measure)) return Of(NewFigureOutcome.UnknownMeasure) with { Known = [.. measures.Keys] };
        var path = ContentPath.OfMeasure(request.Measure);
        if (settings is null || measure is null) return Of(NewFigureOutcome.Unreadable, [.. found.ToSorted().Where(problem => problem.Severity is Severity.Error && (settings is null || problem.At.Path == path))]);
        if (Right(measure, observation.Period) is { } right) return Of(NewFigureOutcome.OtherRhythm) with { Right = right };

        if (OrdinaryFile.Read(Path.Join(request.Site.Root, path), SourceLimits.Text * 1024 * 1024) is not { } before) return Of(NewFigureOutcome.NotEditable);
        var mark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (ObservationEdit.Insert(Encoding.UTF8.GetString(before.AsSpan(mark)), observation) is not { } text) return Of(NewFigureOutcome.NotEditable);
        var file = new Output(path, (byte[])[.. before.AsSpan(0, mark), .. Encoding.UTF8.GetBytes(text)]);

        var after = await SiteBuilder.Build(request.Site with { OutputFolder = null, Candidates = [file] }, token).ConfigureAwait(false);
        var known = (await SiteBuilder.Build(request.Site with { OutputFolder = null }, token).ConfigureAwait(false)).Diagnostics.Select(Same).ToHashSet();
        ImmutableArray<Diagnostic> caused = [.. after.Diagnostics.Where(problem => !known.Contains(Same(problem)))];
        if (caused.Any(problem => problem.Severity is Severity.Error || Asking.Contains(problem.Id))) return Of(NewFigureOutcome.Wrong, caused);
        if (!AtomicFile.Replace(Path.Join(request.Site.Root, path), file.Bytes.Span)) return Of(NewFigureOutcome.NotWritten);
        return Of(NewFigureOutcome.Added, caused) with { Findings = [.. after.Findings.Where(finding => finding.Measure == request.Measure)] };

        NewFigureResult Of(NewFigureOutcome outcome, ImmutableArray<Diagnostic> diagnostics = default) => new(outcome, observation.InBraces, diagnostics.IsDefault ? [] : diagnostics);
    }

    /// <summary>The id of a measure however it was written: <c>content/measures/residents.yml</c>.</summary>
    public static string IdOf(string written) => ContentName.DataId(written, ContentPath.Measures);

    /// <summary>A number in the form that measures have; null when it is not known which is meant.</summary>
    public static string? Right(string written) => WrittenNumber.Right(written);

    /// <summary>The period as the measure's figures have it, when those are all of another length; otherwise null.</summary>
    private static Period? Right(Measure measure, Period given)
    {
        var rhythm = measure.Observations.Select(figure => figure.Period).DefaultIfEmpty(measure.UpdateFrequency switch
        {
            UpdateFrequency.HalfYearly => new Period(given.Year) { Half = 1 },
            UpdateFrequency.Quarterly => new Period(given.Year, Quarter: 1),
            UpdateFrequency.Monthly => new Period(given.Year, Month: 1),
            _ => given,
        }).ToList();
        if (rhythm.Any(period => period.HasLengthOf(given))) return null;
        return rhythm[^1].Around(given.Start);
    }

    /// <summary>Without the line, which differs when a figure was added above it.</summary>
    private static (string Id, string Path, string Words) Same(Diagnostic problem) => (problem.Id, problem.At.Path, problem.Message.English);
}
