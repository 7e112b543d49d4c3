using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Compares links, pictures and figures, in any order.</summary>
internal static class ReferenceDrift
{
    public static IEnumerable<Diagnostic> Of(TranslationPair pair, LinkKeys keys)
    {
        var (original, translation) = (pair.Original.Outline, pair.Translation.Outline);
        var whole = TranslationDrift.Whole(pair);

        var links = new Counterparts<Keyed<OutlineLink>>(link => link.Part.At, whole).Anywhere(
            Keep(original.Links, link => keys.OfLink(pair.Original, link)), Keep(translation.Links, link => keys.OfLink(pair.Translation, link)), link => link.Key);
        foreach (var found in links) yield return DifferentLinks.At(found.At, found.Original?.Part, found.Translation?.Part, found.OriginalAt);

        var pictures = new Counterparts<Keyed<OutlinePicture>>(picture => picture.Part.At, whole).Anywhere(
            Keep(original.Pictures, picture => LinkKeys.OfPicture(pair.Original, picture)),
            Keep(translation.Pictures, picture => LinkKeys.OfPicture(pair.Translation, picture)), picture => picture.Key);
        foreach (var found in pictures) yield return DifferentPictures.At(found.At, found.Original?.Part, found.Translation?.Part, found.OriginalAt);

        // Whether the unit is shown is a matter of wording, so it is not compared.
        var figures = new Counterparts<Keyed<OutlineFigure>>(figure => figure.Part.At, whole).Anywhere(
            Keep(original.Figures, KeyOf), Keep(translation.Figures, KeyOf), figure => figure.Key);
        foreach (var found in figures)
            yield return DifferentFigures.At(found.At, found.Original is { } left ? Written(left.Part) : null, found.Translation is { } right ? Written(right.Part) : null, found.OriginalAt);

        var tables = new Counterparts<Keyed<OutlineFollowUp>>(table => table.Part.At, whole).Anywhere(
            Keep(original.FollowUps, Written), Keep(translation.FollowUps, Written), table => table.Key);
        foreach (var found in tables) yield return DifferentFigures.At(found.At, found.Original?.Key, found.Translation?.Key, found.OriginalAt);
    }

    private static string KeyOf(OutlineFigure figure) => $"{figure.Name.Measure} {figure.Name.Part}";

    private static string Written(OutlineFigure figure) =>
        figure.Name.Part is FigurePart.Latest ? $"{{{figure.Name.Measure}}}" : $"{{{figure.Name.Measure}: {FigureParts.Keys.Of(figure.Name.Part)}}}";

    private static string Written(OutlineFollowUp table) => table.Goal is { } goal ? $"{{follow-up: {goal}}}" : "{follow-up}";

    private static List<Keyed<T>> Keep<T>(IEnumerable<T> parts, Func<T, string> keyOf)
        where T : class => [.. parts.Select(part => new Keyed<T>(part, keyOf(part)))];

    /// <summary>A part with its key, computed once.</summary>
    private sealed record Keyed<T>(T Part, string Key)
        where T : class;
}
