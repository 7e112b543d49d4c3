using System.Collections.Immutable;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>
/// Checks the whole site with new figures before any file is replaced, so that nothing a source says keeps the site from
/// being published. Problems that the site has anyway do not count against the figures.
/// </summary>
/// <param name="site">How the site is built.</param>
internal sealed class FigureTrial(BuildRequest site)
{
    /// <summary>The updates; those whose file would make the build fail are without it, and say why.</summary>
    /// <param name="measures">In the order of the updates.</param>
    public async Task<ImmutableArray<MeasureUpdate>> Run(
        IReadOnlyList<MeasureToUpdate> measures, ImmutableArray<MeasureUpdate> updates, CancellationToken token)
    {
        ImmutableArray<Output> all = [.. updates.Select(update => update.File).OfType<Output>()];
        if (all.IsEmpty || (await Problems(all, token).ConfigureAwait(false)).IsEmpty) return updates;

        var before = (await Problems([], token).ConfigureAwait(false)).Select(Same).ToHashSet();
        ImmutableArray<Output> accepted = [];
        var tried = ImmutableArray.CreateBuilder<MeasureUpdate>(updates.Length);
        foreach (var (measure, update) in measures.Zip(updates))
        {
            var problem = update.File is { } file ? FirstNew(await Problems([.. accepted, file], token).ConfigureAwait(false)) : null;
            if (problem is null && update.File is { } good) accepted = accepted.Add(good);
            tried.Add(problem is null ? update : update.KeptOut(FiguresKeptOut.At(measure.Source.At, problem)));
        }

        return tried.ToImmutable();

        Diagnostic? FirstNew(ImmutableArray<Diagnostic> found) => found.FirstOrDefault(problem => !before.Contains(Same(problem)));
    }

    /// <summary>What would keep the site from being published with these files.</summary>
    private async Task<ImmutableArray<Diagnostic>> Problems(ImmutableArray<Output> candidates, CancellationToken token)
    {
        var check = site with { OutputFolder = null, Candidates = candidates };
        var result = await SiteBuilder.Build(check, token).ConfigureAwait(false);
        return [.. result.Diagnostics.Where(found => site.IsStrict || found.Severity is Severity.Error)];
    }

    /// <summary>Without the line, which differs when a figure was added above it.</summary>
    private static (string Id, string Path, string Words) Same(Diagnostic problem) => (problem.Id, problem.At.Path, problem.Message.English);
}
