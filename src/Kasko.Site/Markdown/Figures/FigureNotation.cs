using Kasko.Site.Model;

namespace Kasko.Site.Markdown.Figures;

/// <summary>The text between the braces of a figure, parsed.</summary>
internal abstract record FigureNotation
{
    public const string FollowUpName = "follow-up";

    private FigureNotation()
    {
    }

    public sealed record MeasureValue(FigureReference Name) : FigureNotation;

    public sealed record FollowUp(PageId? Goal) : FigureNotation;

    /// <summary>An unknown word after the colon.</summary>
    public sealed record Unknown(string Word) : FigureNotation;

    public static IEnumerable<string> PartWords => [.. FigureParts.Keys.All, "number"];

    public static FigureNotation Read(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? written : written[..colon]).Trim();
        var rest = colon < 0 ? "" : written[(colon + 1)..].Trim();
        if (name == FollowUpName) return new FollowUp(rest.Length == 0 ? null : new PageId(rest));

        FigurePart? part = null;
        var isNumberOnly = false;
        foreach (var word in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "number" && !isNumberOnly) isNumberOnly = true;
            else if (part is null && FigureParts.Keys.Find(word) is { } found) part = found;
            else return new Unknown(word);
        }

        return new MeasureValue(new FigureReference(name, part ?? FigurePart.Latest, isNumberOnly));
    }
}
