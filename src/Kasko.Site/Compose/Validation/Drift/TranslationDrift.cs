using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Finds where a translation differs from its original in structure or numbers; wording is not compared.</summary>
/// <param name="pages">All pages in both languages.</param>
/// <param name="sameHosts">Hosts of one website that has one for each language.</param>
internal sealed class TranslationDrift(IEnumerable<PageSource> pages, ImmutableArray<Sourced<string>> sameHosts)
{
    private readonly LinkKeys _keys = new(pages);
    private readonly HostDrift _hosts = new(sameHosts);

    /// <summary>Each difference, at its place in the translation.</summary>
    public List<Diagnostic> Of(TranslationPair pair)
    {
        var found = new List<Diagnostic>();
        var (original, translation) = (new ComparedPage(pair.Original), new ComparedPage(pair.Translation));
        var texts = TextPairs.Of(original, translation).ToList();
        IEnumerable<Diagnostic>[] all =
        [
            StructureDrift.Of(original, translation),
            ReferenceDrift.Of(pair, _keys),
            _hosts.Of(pair),
            TextDrift.Of(pair, texts),
            NumberDrift.Of(pair, texts),
        ];
        // One by one: native code adds what many kinds of iterators give slowly at once, see the benchmarks.
        foreach (var differences in all)
            foreach (var difference in differences) found.Add(difference);
        return found;
    }

    /// <summary>The beginning of both texts, for differences that have no closer place.</summary>
    public static (SourceSpan Original, SourceSpan Translation) Whole(TranslationPair pair) =>
        (pair.Original.FrontMatter.Title.At, pair.Translation.FrontMatter.Title.At);
}
