namespace Kasko.Site.Authoring.Import;

/// <summary>The summary of an imported page: the beginning of its own text.</summary>
internal static class ImportedSummary
{
    public static string Of(ImportedEntry entry)
    {
        var text = entry.Blocks.SelectMany(block => block.Texts).FirstOrDefault(text => text.Any(char.IsLetter)) ?? entry.Benefit ?? entry.Title;
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        if (end > 0) text = text[..(end + 1)];
        text = text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        if (text.Length <= Model.SummaryLength.Shown) return text;
        var cut = text.LastIndexOf(' ', Model.SummaryLength.Shown - 2);
        return text[..(cut > 0 ? cut : Model.SummaryLength.Shown - 2)].TrimEnd(',', ';', ':') + " …";
    }
}
