using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Compares links, pictures and figures, in any order.</summary>
internal static class ReferenceDrift
{
    public static IEnumerable<Diagnostic> Of(TranslationPair pair, LinkKeys keys)
    {
        foreach (var found in Different(pair, outline => outline.Links, keys.OfLink, link => link.At))
            yield return DifferentLinks.At(found.At, found.Original?.Part, found.Translation?.Part, found.OriginalAt);
        foreach (var found in Different(pair, outline => outline.Pictures, LinkKeys.OfPicture, picture => picture.At))
            yield return DifferentPictures.At(found.At, found.Original?.Part, found.Translation?.Part, found.OriginalAt);
        // Whether the unit is shown is a matter of wording, so it is not compared.
        foreach (var found in Different(pair, outline => outline.Figures, (_, figure) => KeyOf(figure), figure => figure.At))
            yield return DifferentFigures.At(found.At, found.Original is { } left ? Written(left.Part) : null, found.Translation is { } right ? Written(right.Part) : null, found.OriginalAt);
        foreach (var found in Different(pair, outline => outline.FollowUps, (_, table) => Written(table), table => table.At))
            yield return DifferentFigures.At(found.At, found.Original?.Key, found.Translation?.Key, found.OriginalAt);
    }

    private static IEnumerable<Mismatch<Keyed<T>>> Different<T>(TranslationPair pair, Func<Outline, ImmutableArray<T>> parts, Func<PageSource, T, string> keyOf, Func<T, SourceSpan> placeOf)
        where T : class
    {
        var (original, translation) = (Keep(pair.Original), Keep(pair.Translation));
        return original.IsEmpty && translation.IsEmpty ? [] : new Counterparts<Keyed<T>>(part => placeOf(part.Part), TranslationDrift.Whole(pair)).Anywhere(original, translation, part => part.Key);

        ImmutableArray<Keyed<T>> Keep(PageSource page)
        {
            var found = parts(page.Outline);
            return found.IsEmpty ? [] : [.. found.Select(part => new Keyed<T>(part, keyOf(page, part)))];
        }
    }

    private static string KeyOf(OutlineFigure figure) => $"{figure.Name.Measure} {figure.Name.Part}";

    private static string Written(OutlineFigure figure) =>
        figure.Name.Part is FigurePart.Latest ? $"{{{figure.Name.Measure}}}" : $"{{{figure.Name.Measure}: {FigureParts.Keys.Of(figure.Name.Part)}}}";

    private static string Written(OutlineFollowUp table) => table.Goal is { } goal ? $"{{follow-up: {goal}}}" : "{follow-up}";

    /// <summary>A part with its key, computed once.</summary>
    private sealed record Keyed<T>(T Part, string Key)
        where T : class;
}
