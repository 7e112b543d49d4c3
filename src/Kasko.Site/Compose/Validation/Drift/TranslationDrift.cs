using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Where a translation says other things than its original: in its parts or in its numbers, never in its wording.</summary>
/// <param name="pages">Every page in both languages.</param>
internal sealed class TranslationDrift(IEnumerable<PageSource> pages)
{
    private readonly LinkKeys _keys = new(pages);

    /// <summary>Each difference, at its place in the translation.</summary>
    public IEnumerable<Diagnostic> Of(TranslationPair pair) =>
    [
        .. StructureDrift.Of(pair),
        .. ReferenceDrift.Of(pair, _keys),
        .. NumberDrift.Of(pair),
    ];

    /// <summary>Where texts begin that lack a part altogether.</summary>
    public static (SourceSpan Original, SourceSpan Translation) Whole(TranslationPair pair) =>
        (pair.Original.FrontMatter.Title.At, pair.Translation.FrontMatter.Title.At);
}
