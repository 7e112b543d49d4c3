using System.Collections.Immutable;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Preview;

/// <summary>What a preview knows of its site.</summary>
/// <param name="Site">As it could last be loaded; null when it never could.</param>
/// <param name="Loaded">What was found in loading it last.</param>
internal sealed record PreviewState(PreviewSite? Site, ImmutableArray<Diagnostic> Loaded)
{
    public static PreviewState Empty { get; } = new(null, []);

    /// <summary>What was found in the background since.</summary>
    public ImmutableArray<Diagnostic> Checked { get; init; } = [];

    /// <summary>Each problem once, in a fixed order.</summary>
    public IEnumerable<Diagnostic> All => Loaded.Concat(Checked).Distinct().Order();
}
