using System.Collections.Immutable;

namespace Kasko.Site.Render.Charts;

/// <summary>The size of a plot on one screen, in pixels.</summary>
internal readonly record struct PlotSize(double Width, double Height);

/// <summary>A point of a plot, in thousandths of its width and height.</summary>
internal readonly record struct PlotPoint(double X, double Y);

/// <summary>Where a label may be: beside a point, by an offset in pixels from it to the text's baseline.</summary>
internal readonly record struct LabelPlace(PlotPoint At, double Right, double Down, TextAnchor Anchor);

/// <summary>A text at a place where it covers nothing.</summary>
internal sealed record PlacedLabel(string Text, bool IsBold, LabelPlace Place);

/// <summary>
/// Finds places for labels where they cover no line, no marker and no other label, on all of some screens: a plot's lines
/// are stretched with the screen, while texts keep their size.
/// </summary>
internal sealed class LabelPlacer(ImmutableArray<PlotSize> sizes)
{
    /// <summary>Above and below a text's baseline, and to its sides, with room for its halo and for half a line's width.</summary>
    private const double Above = 14;
    private const double Below = 6;
    private const double Beside = 4;

    /// <summary>How far labels may be above the plot, and below it without touching those of the time axis.</summary>
    private const double Over = 24;
    private const double Under = 4;

    /// <summary>Beside the plot on the narrowest screens.</summary>
    private const double Gutter = 14;

    private readonly List<(PlotPoint From, PlotPoint To)> _lines = [];
    private readonly List<(PlotPoint At, double Radius)> _marks = [];
    private readonly List<PlacedLabel> _labels = [];

    public IReadOnlyList<PlacedLabel> Labels => _labels;

    public void AddLine(PlotPoint from, PlotPoint to) => _lines.Add((from, to));

    /// <param name="radius">In pixels.</param>
    public void AddMark(PlotPoint at, double radius) => _marks.Add((at, radius));

    /// <summary>Places the first text, at the first place, that is free. Returns false when none is.</summary>
    public bool Place(IEnumerable<string> texts, bool isBold, IReadOnlyCollection<LabelPlace> places)
    {
        foreach (var text in texts)
        {
            foreach (var place in places)
            {
                var label = new PlacedLabel(text, isBold, place);
                if (!sizes.All(size => IsFree(label, size))) continue;
                _labels.Add(label);
                return true;
            }
        }
        return false;
    }

    /// <summary>The places beside, above and below a marker.</summary>
    public static ImmutableArray<LabelPlace> Around(PlotPoint at, double radius) =>
    [
        new(at, radius + Beside + 2, 5, TextAnchor.Start),
        .. Level(at, radius, -radius - Below - 1),
        .. Level(at, radius, radius + Above + 1),
        new(at, -radius - Beside - 2, 5, TextAnchor.End),
    ];

    /// <summary>The places a line of text farther above and below a marker.</summary>
    public static ImmutableArray<LabelPlace> FartherFrom(PlotPoint at, double radius) =>
        [.. Level(at, radius, -radius - Below - 16), .. Level(at, radius, radius + Above + 16)];

    private static IEnumerable<LabelPlace> Level(PlotPoint at, double radius, double down) =>
        [new(at, 0, down, TextAnchor.Middle), new(at, -radius, down, TextAnchor.Start), new(at, radius, down, TextAnchor.End)];

    /// <summary>The places along a level line: at its right end, its left end and its middle, above and below.</summary>
    /// <param name="radius">Of the marker at its end, in pixels.</param>
    public static IEnumerable<LabelPlace> Along(double y, double radius) =>
        from end in new[] { (X: 1000, Room: radius, Anchor: TextAnchor.End), (0, 0, TextAnchor.Start), (500, 0, TextAnchor.Middle) }
        from down in new[] { -end.Room - Below - 1, end.Room + Above + 1 }
        select new LabelPlace(new PlotPoint(end.X, y), 0, down, end.Anchor);

    private bool IsFree(PlacedLabel label, PlotSize size)
    {
        var box = BoxOf(label, size);
        return box.Left >= -Beside && box.Right <= size.Width + Beside && SpacedRight(label, box) <= size.Width + Gutter && box.Top >= -Over && box.Bottom <= size.Height + Under
            && _labels.TrueForAll(other => !box.Overlaps(BoxOf(other, size)))
            && _marks.TrueForAll(mark => !box.Overlaps(Box.Around(Scaled(mark.At, size), mark.Radius)))
            && _lines.TrueForAll(line => !box.IsCrossedBy(Scaled(line.From, size), Scaled(line.To, size)));
    }

    /// <summary>The right end of the text with the wider spacing that readers may set (WCAG 1.4.12), about a fifth.</summary>
    private static double SpacedRight(PlacedLabel label, Box box) =>
        box.Right - Beside + ((box.Right - box.Left) * (label.Place.Anchor switch { TextAnchor.Start => 0.2, TextAnchor.Middle => 0.1, _ => 0 }));

    private static Box BoxOf(PlacedLabel label, PlotSize size)
    {
        var (x, y) = Scaled(label.Place.At, size);
        var width = TextWidth.Of(label.Text, label.IsBold);
        var left = x + label.Place.Right - (label.Place.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2, _ => width });
        return new Box(left - Beside, y + label.Place.Down - Above, left + width + Beside, y + label.Place.Down + Below);
    }

    private static (double X, double Y) Scaled(PlotPoint point, PlotSize size) => (point.X * size.Width / 1000, point.Y * size.Height / 1000);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Around((double X, double Y) at, double radius) => new(at.X - radius, at.Y - radius, at.X + radius, at.Y + radius);

        public bool Overlaps(Box other) => Left < other.Right && Right > other.Left && Top < other.Bottom && Bottom > other.Top;

        /// <summary>Clips the line to the box (Liang and Barsky's algorithm).</summary>
        public bool IsCrossedBy((double X, double Y) from, (double X, double Y) to)
        {
            var (enters, leaves) = (0d, 1d);
            return Clip(from.X - to.X, from.X - Left) && Clip(to.X - from.X, Right - from.X)
                && Clip(from.Y - to.Y, from.Y - Top) && Clip(to.Y - from.Y, Bottom - from.Y);

            bool Clip(double change, double distance)
            {
                if (change == 0) return distance >= 0;
                var share = distance / change;
                if (change < 0) enters = Math.Max(enters, share);
                else leaves = Math.Min(leaves, share);
                return enters <= leaves;
            }
        }
    }
}
