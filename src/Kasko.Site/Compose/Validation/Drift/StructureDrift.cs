using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Compares headings, lists and tables, in order.</summary>
internal static class StructureDrift
{
    public static IEnumerable<Diagnostic> Of(ComparedPage original, ComparedPage translation) =>
        AreSame(original.Outline, translation.Outline) ? [] : Differences(original, translation);

    /// <summary>Whether nothing differs, as in most translations.</summary>
    private static bool AreSame(Outline original, Outline translation) =>
        Alignment.AllMatch(original.Headings, translation.Headings, AreSame)
        && Alignment.AllMatch(original.Lists, translation.Lists, AreSame)
        && Alignment.AllMatch(original.Tables, translation.Tables, AreSame);

    private static bool AreSame(OutlineHeading left, OutlineHeading right) => left.Level == right.Level;

    private static bool AreSame(OutlineList left, OutlineList right) => left.Kind == right.Kind && left.Items == right.Items && left.First == right.First;

    private static bool AreSame(OutlineTable left, OutlineTable right) => left.Rows == right.Rows && left.Columns == right.Columns;

    private static IEnumerable<Diagnostic> Differences(ComparedPage originalPage, ComparedPage translationPage)
    {
        var original = new Sections(originalPage);
        var translation = new Sections(translationPage);
        var whole = (originalPage.Beginning, translationPage.Beginning);

        var headings = new Counterparts<OutlineHeading>(heading => heading.At, whole).InOrder(
            original.Outline.Headings, translation.Outline.Headings,
            (left, right) => Sections.Likeness(original, left, translation, right),
            AreSame);
        foreach (var found in headings) yield return DifferentHeadings.At(found.At, found.Original, found.Translation, found.OriginalAt);

        var lists = new Counterparts<OutlineList>(list => list.At, whole).InOrder(
            original.Outline.Lists, translation.Outline.Lists,
            (left, right) => (left.Kind == right.Kind ? 3 : 1) + (left.Items == right.Items ? 4 : 0) + SamePlace(left.At, right.At),
            AreSame);
        foreach (var found in lists) yield return DifferentLists.At(found.At, found.Original, found.Translation, found.OriginalAt);

        var tables = new Counterparts<OutlineTable>(table => table.At, whole).InOrder(
            original.Outline.Tables, translation.Outline.Tables,
            (left, right) => 1 + (left.Rows == right.Rows ? 3 : 0) + (left.Columns == right.Columns ? 3 : 0) + SamePlace(left.At, right.At),
            AreSame);
        foreach (var found in tables) yield return DifferentTables.At(found.At, found.Original, found.Translation, found.OriginalAt);

        int SamePlace(SourceSpan left, SourceSpan right) => original.IndexAt(left) == translation.IndexAt(right) ? 3 : 0;
    }
}
