using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>The content below each heading, by which the same heading is found in the other language.</summary>
internal sealed class Sections
{
    private const int MostAlike = 5;

    /// <summary>The beginning of a section is enough, and long sections are slow to compare.</summary>
    private const int MostCompared = 30;

    private readonly int[] _lines;

    /// <summary>Needed only where the pages differ.</summary>
    private readonly Lazy<ILookup<int, string>> _marks;

    public Sections(ComparedPage page)
    {
        Outline = page.Outline;
        _lines = [.. page.Outline.Headings.Select(heading => heading.At.Line)];
        _marks = new Lazy<ILookup<int, string>>(() => Marks(page.Texts, page.Outline).ToLookup(mark => IndexAt(mark.At), mark => mark.Mark), isThreadSafe: false);
    }

    public Outline Outline { get; }

    /// <summary>Marks for what is between a heading and the next.</summary>
    private List<string> Of(OutlineHeading heading) => [.. _marks.Value[IndexAt(heading.At)]];

    /// <summary>The number of headings before a place, or at it.</summary>
    public int IndexAt(SourceSpan at)
    {
        var found = Array.BinarySearch(_lines, at.Line);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>How well two headings match, by their levels and by what their sections have in common.</summary>
    public static int Likeness(Sections left, OutlineHeading heading, Sections right, OutlineHeading other) =>
        (heading.Level == other.Level ? 8 : 2) + Likeness(left.Of(heading), right.Of(other));

    /// <summary>0–5: how much two sections have in common.</summary>
    private static int Likeness(List<string> left, List<string> right)
    {
        var most = Math.Max(left.Count, right.Count);
        if (most == 0) return MostAlike;
        var rest = right.Take(MostCompared).ToList();
        return MostAlike * left.Take(MostCompared).Count(rest.Remove) / Math.Min(most, MostCompared);
    }

    private static IEnumerable<(SourceSpan At, string Mark)> Marks(IEnumerable<ComparedText> texts, Outline outline) =>
    [
        .. texts.SelectMany(text => text.Stated).Where(quantity => !quantity.Quantity.IsWord).Select(quantity => (quantity.At, quantity.Quantity.Value)),
        .. outline.Figures.Select(figure => (figure.At, figure.Name.Measure)),
        .. outline.Tables.Select(table => (table.At, $"table {table.Columns}")),
        .. outline.Lists.Select(list => (list.At, $"list {list.Kind}")),
        .. outline.Pictures.Select(picture => (picture.At, picture.Target)),
        .. outline.Links.Select(link => (link.At, "link")),
    ];
}
