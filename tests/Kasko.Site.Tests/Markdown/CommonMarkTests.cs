using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

/// <summary>The examples of CommonMark's specification, version 0.31.2, in our dialect.</summary>
public sealed partial class CommonMarkTests
{
    private const string Fence = "````````````````````````````````";

    /// <summary>Intentional differences, by reason. An example that now agrees must be removed from the list.</summary>
    private static readonly ImmutableArray<(string Reason, int[] Examples)> Differences =
    [
        ("HTML is refused where it is read, and shown as text if it ever gets further.",
        [
            21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169,
            170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308,
            309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
        ]),
        ("The page's title is its only first-level heading; one in the text is told, and written as a second-level one (WCAG 1.3.1).",
        [
            10, 62, 66, 67, 68, 72, 75, 76, 78, 80, 81, 82, 83, 84, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300,
        ]),
        ("An empty heading is told and left out.", [79]),
        ("An empty link is told, and its text alone is written (WCAG 2.4.4).", [484, 487]),
        ("What stands before a colon is taken for a scheme, lest one be disguised; this is none of the four that are allowed.", [500]),
        ("The capital ẞ is not the same as SS to the library where the machine's rules of language are not asked.", [540]),
        ("A picture inside a picture's text says nothing there.", [574]),
        ("A picture's title is its caption, which is shown to everyone.", [572, 573, 576, 577, 579, 584, 585, 586, 587, 588, 589, 591]),
    ];

    private static readonly ImmutableArray<(string Markdown, string Html)> Examples = Read();

    private static readonly ImmutableHashSet<int> Different = [.. Differences.SelectMany(difference => difference.Examples)];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Examples.Length)];

    [Fact]
    public void All_examples_of_the_specification_are_tested() => Assert.Equal(652, Examples.Length);

    [Theory, MemberData(nameof(Numbers))]
    public void The_output_agrees_with_the_specification_except_for_listed_examples(int number)
    {
        var (markdown, html) = Examples[number - 1];

        var (expected, actual) = (Normal(html), Normal(Rendered(markdown)));

        if (Different.Contains(number)) Assert.NotEqual(expected, actual);
        else Assert.Equal(expected, actual);
    }

    private static string Rendered(string markdown)
    {
        var outline = OutlineReader.Read(markdown, "example.md", 0, Language.Swedish, TimeProvider.System, new DiagnosticList());
        if (outline is null) return "";
        var body = new BodyView(
            markdown, Language.Swedish, "example.md", 0, 0, "", outline.Headings,
            outline.Links.Select(link => link.Target).Distinct().ToImmutableDictionary(target => target, target => new ResolvedLink(target, null, 0)),
            outline.Pictures.Select(picture => picture.Target).Distinct().ToImmutableDictionary(target => target, target => new ResolvedPicture(target, new PictureSize(1, 1))),
            ImmutableDictionary<FigureReference, string>.Empty, ImmutableDictionary<string, FollowUpView>.Empty);
        return new BodyRenderer().Render(body, new BodyContext((key, _) => key, _ => "", new Hyphenator([]))).Html;
    }

    /// <summary>
    /// The document that a browser builds, without our additions (ids on headings, sizes of pictures) and without what
    /// we omit (titles that only mouse users can see).
    /// </summary>
    private static string Normal(string html)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
        foreach (var element in body.QuerySelectorAll("*"))
            foreach (var name in (string[])["title", "width", "height", "loading"]) element.RemoveAttribute(name);
        foreach (var heading in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6")) heading.RemoveAttribute("id");
        foreach (var text in body.Descendants<IText>().Where(text => text.Ancestors<IElement>().All(element => element.LocalName != "pre")).ToList())
            text.Data = Blanks().Replace(text.Data, text.ParentElement is { } parent && IsInline(parent) ? " " : text.Data.Trim().Length == 0 ? "" : " ");
        return body.InnerHtml.Trim();
    }

    private static bool IsInline(IElement parent) => parent.LocalName is "p" or "em" or "strong" or "a" or "code" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    private static ImmutableArray<(string, string)> Read()
    {
        var text = File.ReadAllText(Path.Join(Repository.Tests, "Markdown/CommonMark/examples-0.31.2.txt")).Replace('→', '\t');
        return [.. Example().Matches(text).Select(match => (match.Groups["markdown"].Value, match.Groups["html"].Value))];
    }

    [GeneratedRegex(Fence + @" example\n(?<markdown>(?:(?!\.\n)[^\n]*\n)*)\.\n(?<html>(?:(?!" + Fence + @")[^\n]*\n)*)" + Fence)]
    private static partial Regex Example();

    [GeneratedRegex(@"[ \n\t]+")]
    private static partial Regex Blanks();
}
