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
    private readonly Dictionary<int, List<string>> _marks = [];

    public Sections(Outline outline)
    {
        Outline = outline;
        _lines = [.. outline.Headings.Select(heading => heading.At.Line)];
        foreach (var quantity in outline.Quantities.Where(quantity => !quantity.Quantity.IsWord)) Mark(quantity.At, quantity.Quantity.Value);
        foreach (var figure in outline.Figures) Mark(figure.At, figure.Name.Measure);
        foreach (var table in outline.Tables) Mark(table.At, $"table {table.Columns}");
        foreach (var list in outline.Lists) Mark(list.At, $"list {list.Kind}");
        foreach (var picture in outline.Pictures) Mark(picture.At, picture.Target);
        foreach (var link in outline.Links) Mark(link.At, "link");
    }

    public Outline Outline { get; }

    /// <summary>Marks for what is between a heading and the next.</summary>
    public IReadOnlyList<string> Of(OutlineHeading heading) => _marks.GetValueOrDefault(IndexAt(heading.At)) ?? [];

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
    private static int Likeness(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var most = Math.Max(left.Count, right.Count);
        if (most == 0) return MostAlike;
        var rest = right.Take(MostCompared).ToList();
        return MostAlike * left.Take(MostCompared).Count(rest.Remove) / Math.Min(most, MostCompared);
    }

    private void Mark(SourceSpan at, string mark)
    {
        var index = IndexAt(at);
        if (!_marks.TryGetValue(index, out var marks)) _marks[index] = marks = [];
        marks.Add(mark);
    }
}
