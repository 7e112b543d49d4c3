using System.Collections.Immutable;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Proposals;

/// <summary>What a proposed change to a site does.</summary>
/// <param name="Problems">All errors, and the warnings that the site did not have before.</param>
/// <param name="Lost">The addresses that would be gone, each as a diagnostic.</param>
/// <param name="Pages">The pages that are new, say something else, or are removed; null when there is nothing to compare with.</param>
public sealed record Proposal(ImmutableArray<Diagnostic> Problems, ImmutableArray<Diagnostic> Lost, ChangedPages? Pages)
{
    public bool HasErrors => Problems.Any(found => found.Severity is Severity.Error);

    /// <param name="before">The check of the site without the change; null when that is not known.</param>
    /// <param name="after">The check of the site with it.</param>
    public static Proposal Of(BuildResult? before, BuildResult after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var known = (before?.Diagnostics ?? []).Select(Same).ToHashSet();
        return new Proposal(
            [
                .. after.Diagnostics
                    .Where(found => found.Id != AddressGone.Rule.Id && (found.Severity is Severity.Error || !known.Contains(Same(found))))
                    .OrderByDescending(found => found.Severity).ThenBy(found => found),
            ],
            [.. after.Diagnostics.Where(found => found.Id == AddressGone.Rule.Id)],
            before is { Contents.IsEmpty: false } && !after.Contents.IsEmpty ? ChangedPages.Between(before.Contents, after.Contents) : null);
    }

    /// <summary>Without the line, which differs when something was added above it.</summary>
    private static (string Id, string Path, string Words) Same(Diagnostic found) => (found.Id, found.At.Path, found.Message.English);
}
