using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Translations;

/// <summary>What stands below each heading, by which a heading is known again in another language.</summary>
internal sealed class Sections(Outline outline)
{
    private const int MostAlike = 5;

    private readonly Dictionary<OutlineHeading, List<string>> _marks = [];

    public Outline Outline => outline;

    /// <summary>Marks of what stands between a heading and the next.</summary>
    public List<string> Of(OutlineHeading heading)
    {
        if (!_marks.TryGetValue(heading, out var marks)) _marks[heading] = marks = Read(heading);
        return marks;
    }

    /// <summary>How many headings stand before a place.</summary>
    public int IndexAt(SourceSpan at) => outline.Headings.Count(heading => heading.At.Line < at.Line);

    /// <summary>0–5: how much two sections have in common.</summary>
    public static int Likeness(List<string> left, List<string> right)
    {
        var most = Math.Max(left.Count, right.Count);
        if (most == 0) return MostAlike;
        var rest = right.ToList();
        return MostAlike * left.Count(rest.Remove) / most;
    }

    private List<string> Read(OutlineHeading heading)
    {
        var index = outline.Headings.IndexOf(heading);
        var end = index + 1 < outline.Headings.Length ? outline.Headings[index + 1].At.Line : int.MaxValue;
        return
        [
            .. outline.Numbers.Where(number => IsIn(number.At)).Select(number => number.Value),
            .. outline.Figures.Where(figure => IsIn(figure.At)).Select(figure => figure.Name.Measure),
            .. outline.Tables.Where(table => IsIn(table.At)).Select(table => $"table {table.Columns}"),
            .. outline.Lists.Where(list => IsIn(list.At)).Select(list => $"list {list.Kind}"),
            .. outline.Pictures.Where(picture => IsIn(picture.At)).Select(picture => picture.Target),
            .. outline.Links.Where(link => IsIn(link.At)).Select(_ => "link"),
        ];

        bool IsIn(SourceSpan at) => at.Line >= heading.At.Line && at.Line < end;
    }
}
