using System.Text.RegularExpressions;

namespace Kasko.Site.Tests.Translations;

/// <summary>An edit in one language of a page that is forgotten in the other, or that needs no change there.</summary>
/// <param name="Places">The places in a page's body where it can be made.</param>
/// <param name="Make">The new text; the number selects one of several.</param>
/// <param name="Rule">The rule that finds it; null for an edit that does not affect readers of the other language.</param>
internal sealed partial record DriftEdit(string Name, Regex Places, Func<Match, int, string> Make, string? Rule)
{
    /// <summary>Swedish and Finnish, so that the next one is of the same language.</summary>
    private static readonly string[] Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december", "januari",
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta", "tammikuuta",
    ];

    private static readonly string[] Units = ["kilometer", "kilometriä", "meter", "metriä", "hektar", "hehtaaria", "minuter", "minuuttia", "timmar", "tuntia"];

    public override string ToString() => Name;

    public static IReadOnlyList<DriftEdit> Harmful { get; } =
    [
        new("another number", PlainNumber(), (match, seed) => Another(match.Value, seed), "different-numbers"),
        new("a number more", EndOfSentence(), (_, seed) => $" {1000 + (seed % 9000)}.", "different-numbers"),
        new("another month", Month(), (match, _) => Months[(Array.IndexOf(Months, match.Value) + 1) % Months.Length], "different-numbers"),
        new("another day", Day(), (match, _) => match.Value == "1" ? "3" : "1", "different-numbers"),
        new("another scale", Scale(), (match, _) => (match.Value is "euro" or "bänkar" or "stånd" ? "tusen " : "tuhatta ") + match.Value, "different-numbers"),
        new("another unit", Unit(), (match, _) => Units[(Array.IndexOf(Units, match.Value) + 2) % Units.Length], "different-numbers"),
        new("a paragraph less", LongParagraph(), (_, _) => "", "different-paragraphs"),
        new("a paragraph more", LongParagraph(), (match, _) => match.Value + $"{match.Value.Trim()[..^1]} alltså alltid.\n\n", "different-paragraphs"),
        new("a paragraph under another heading", ParagraphBeforeHeading(), (match, _) => match.Groups["heading"].Value + match.Groups["paragraph"].Value, "different-paragraphs"),
        new("a footnote less", FootnoteMark(), (_, _) => "", "different-footnotes"),
        new("rows exchanged", TwoRows(), (match, _) => match.Groups["second"].Value + match.Groups["first"].Value, "different-numbers"),
        new("items exchanged", TwoItems(), (match, _) => match.Groups["second"].Value + match.Groups["first"].Value, "different-numbers"),
        new("a list item less", ListItem(), (_, _) => "", "different-lists"),
        new("a list item more", ListItem(), (match, _) => match.Value + "- en till\n", "different-lists"),
        new("a table row less", TableRow(), (match, _) => match.Groups["head"].Value, "different-tables"),
        new("a table row more", TableRow(), (match, _) => match.Value + match.Groups["row"].Value, "different-tables"),
        new("a table column less", WholeTable(), (match, _) => LastColumn().Replace(match.Value, "|"), "different-tables"),
        new("a heading on another level", Heading(), (match, _) => $"{(match.Groups["signs"].Length == 2 ? "###" : "##")} {match.Groups["text"].Value}", "different-headings"),
        new("a heading less", Heading(), (match, _) => match.Groups["text"].Value, "different-headings"),
        new("a heading more", Heading(), (match, _) => "## En till\n\n" + match.Value, "different-headings"),
        new("a link less", Link(), (match, _) => match.Groups["text"].Value, "different-links"),
        new("a link to another page", Link(), (match, _) => $"[{match.Groups["text"].Value}](elsewhere.md)", "different-links"),
        new("a picture less", Picture(), (_, _) => "", "different-pictures"),
        new("another picture", Picture(), (match, _) => $"![{match.Groups["text"].Value}](elsewhere.png)", "different-pictures"),
        new("a figure less", Figure(), (_, _) => "", "different-figures"),
        new("another figure", Figure(), (match, _) => match.Value.Contains("baseline", StringComparison.Ordinal) ? $"{{{match.Groups["name"].Value}: target}}" : $"{{{match.Groups["name"].Value}: baseline}}", "different-figures"),
    ];

    public static IReadOnlyList<DriftEdit> Harmless { get; } =
    [
        new("another word", Word(), (_, seed) => seed % 2 == 0 ? "toisin" : "annorlunda", null),
        new("a word more", Word(), (match, _) => match.Value + " alltså", null),
        new("words in another order", TwoWords(), (match, _) => $"{match.Groups["second"].Value} {match.Groups["first"].Value}", null),
        new("another blank", Blank(), (_, seed) => seed % 2 == 0 ? "  " : "\n", null),
        new("emphasis", Word(), (match, seed) => seed % 2 == 0 ? $"*{match.Value}*" : $"**{match.Value}**", null),
        new("a soft hyphen", Word(), (match, _) => match.Value[..3] + "\u00AD" + match.Value[3..], null),
        new("another space in a number", GroupedNumber(), (match, seed) => match.Groups["first"].Value + "\u00A0\u202F\u2009 "[seed % 4] + match.Groups["rest"].Value, null),
        new("a paragraph of its own", EndInParagraph(), (_, _) => ".\n\n", null),
        new("a sentence more", EndOfSentence(), (_, _) => ". Det gäller alla. ", null),
        new("another name for a link", Link(), (match, _) => $"[{match.Groups["text"].Value} här]({match.Groups["target"].Value})", null),
    ];

    /// <summary>The page with the edit at one of its places; null when there is no such place.</summary>
    public string? On(string page, int seed)
    {
        var body = page.IndexOf("\n---", 3, StringComparison.Ordinal) + 4;
        var places = Places.Matches(page, body).Where(place => !IsInCode(page, place.Index)).ToList();
        if (places.Count == 0) return null;
        var place = places[seed % places.Count];
        return page[..place.Index] + Make(place, seed) + page[(place.Index + place.Length)..];
    }

    private static bool IsInCode(string page, int index) =>
        page.AsSpan(0, index).Count("```") % 2 == 1 || page.AsSpan(page.LastIndexOf('\n', index - 1) + 1, index - page.LastIndexOf('\n', index - 1) - 1).Count('`') % 2 == 1;

    private static string Another(string number, int seed)
    {
        var digit = (char)('0' + ((number[0] - '0' + 1 + (seed % 8)) % 10));
        return (digit == '0' ? '9' : digit) + number[1..];
    }

    // A number that is not part of a longer one, of an address or of a list marker.
    [GeneratedRegex(@"(?<=[\p{Ll}|] )[2-8][0-9]*(?= [\p{Ll}|])")]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"(?<=[0-9]\.? )(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta)\b")]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<=\p{Ll} )[1-9](?=\.? (?:päivänä )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta)\b)")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<=[0-9] )(?:euro|bänkar|stånd|euroa|penkkiä|myyntikojulle)\b")]
    private static partial Regex Scale();

    [GeneratedRegex(@"(?<=[0-9] )(?:kilometer|kilometriä|meter|metriä|hektar|hehtaaria|minuter|minuuttia)\b")]
    private static partial Regex Unit();

    // Between two others, and too long to be taken for a part of them.
    [GeneratedRegex(@"(?<=\p{Ll}\.\n\n)\p{Lu}[^\n|]{200,}\n\n(?=\p{Lu})")]
    private static partial Regex LongParagraph();

    [GeneratedRegex(@"(?<=\p{Ll}\.\n\n)(?<paragraph>\p{Lu}[^\n|]{200,}\n\n)(?<heading>##[^\n]*\n\n)")]
    private static partial Regex ParagraphBeforeHeading();

    [GeneratedRegex(@"\[\^[a-z0-9-]+\](?!:)")]
    private static partial Regex FootnoteMark();

    // Each with a number of two digits or more that the other does not have.
    [GeneratedRegex(@"(?<first>\|[^\n]*?(?<number>[0-9]{2,})[^\n]*\|\n)(?<second>\|(?![^\n]*\k<number>)[^\n]*[0-9]{2,}[^\n]*\|\n)")]
    private static partial Regex TwoRows();

    [GeneratedRegex(@"(?<first>^- [^\n]*?(?<number>[0-9]{2,})[^\n]*\n)(?<second>^- (?![^\n]*\k<number>)[^\n]*[0-9]{2,}[^\n]*\n)", RegexOptions.Multiline)]
    private static partial Regex TwoItems();

    [GeneratedRegex(@"(?<=\p{Ll}{3})\.(?: (?=\p{Lu})|(?=\n\n\p{Lu}))")]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"(?m)(?<=^\p{Lu}.*\p{Ll}{3})\. (?=\p{Lu})")]
    private static partial Regex EndInParagraph();

    [GeneratedRegex(@"(?m)^- .*\n")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"(?<head>\n\| *:?---.*\n)(?<row>\|.*\n)(?=\|)")]
    private static partial Regex TableRow();

    [GeneratedRegex(@"(?:^\|.*\|$\n?){2,}", RegexOptions.Multiline)]
    private static partial Regex WholeTable();

    [GeneratedRegex(@"\|[^|\n]*\|$", RegexOptions.Multiline)]
    private static partial Regex LastColumn();

    [GeneratedRegex(@"(?m)^(?<signs>#{2,4}) (?<text>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\]\[^]+)\]\((?<target>[^)]*\.md[^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"!\[(?<text>[^\]]+)\]\([^)]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<!\\)\{(?<name>[a-z-]+)(?:: (?:target|baseline)?[a-z ]*)?\}(?<!follow-up[^}]*\})")]
    private static partial Regex Figure();

    // In running text: with ordinary words before and after it.
    [GeneratedRegex(@"(?<=\p{Ll} )\p{Ll}{6,}(?= \p{Ll})")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=\p{Ll} )(?<first>\p{Ll}{4,}) (?<second>\p{Ll}{4,})(?= \p{Ll})")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"(?<=^\p{Lu}.*\p{Ll}) (?=\p{Ll}.*\.$)", RegexOptions.Multiline)]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<first>\d{1,3})[ \u00A0\u202F](?<rest>\d{3})(?!\d)")]
    private static partial Regex GroupedNumber();
}
