namespace Kasko.Site.Diagnostics;

/// <summary>
/// A place in a source file. The path is relative to the site's folder and has forward slashes;
/// line and column count from 1, columns in UTF-16 code units; 0 means the file as a whole.
/// </summary>
public readonly record struct SourceSpan(string Path, int Line = 0, int Column = 0, int Length = 0) : IComparable<SourceSpan>
{
    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => Line == 0 ? Path : FormattableString.Invariant($"{Path}:{Line}:{Column}");

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
