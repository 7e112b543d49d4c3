using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Pictures.Svg;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>What an SVG may contain, and what is not published of it.</summary>
public sealed class DrawingTests
{
    private const string Name = "Lillviks tecknare";

    /// <summary>Files as drawing programs write them: nothing in them is reported.</summary>
    public static TheoryData<string> Programs => ["inkscape", "illustrator", "figma", "drawio", "sketch"];

    [Theory]
    [InlineData("<script>alert(1)</script>", "2:2", "<script>", "runs as a program")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "2:2", "<SCRIPT>", "runs as a program")]
    [InlineData("<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>", "2:2", "<script>", "runs as a program")]
    [InlineData("<handler type=\"text/javascript\">alert(1)</handler>", "2:2", "<handler>", "runs as a program")]
    [InlineData("<g onload=\"alert(1)\"/>", "2:4", "onload", "runs as a program")]
    [InlineData("<g ONCLICK=\"alert(1)\"/>", "2:4", "ONCLICK", "runs as a program")]
    [InlineData("<path onfuture=\"alert(1)\"/>", "2:7", "onfuture", "runs as a program")]
    [InlineData("<foreignObject/>", "2:2", "<foreignObject>", "part of a web page")]
    [InlineData("<switch><foreignObject requiredExtensions=\"x\"><path/></foreignObject></switch>", "2:10", "<foreignObject>", "part of a web page")]
    [InlineData("<g><b xmlns=\"http://www.w3.org/1999/xhtml\">x</b></g>", "2:5", "<b>", "part of a web page")]
    [InlineData("<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"x\"/>", "2:2", "<h:iframe>", "part of a web page")]
    [InlineData("<use href=\"other.svg#a\"/>", "2:6", "href", "fetches something")]
    [InlineData("<use href=\"data:image/png;base64,AA\"/>", "2:6", "href", "fetches something")]
    [InlineData("<image x:href=\"https://example.org/track.png\" xmlns:x=\"http://www.w3.org/1999/xlink\"/>", "2:8", "x:href", "fetches something")]
    [InlineData("<image href=\"file:///home/a/b.png\"/>", "2:8", "href", "fetches something")]
    [InlineData("<image HREF=\"//example.org/a.png\"/>", "2:8", "HREF", "fetches something")]
    [InlineData("<image href=\"data:image/svg+xml,&lt;svg/>\"/>", "2:8", "href", "fetches something")]
    [InlineData("<feImage href=\"//example.org/a.png\"/>", "2:10", "href", "fetches something")]
    [InlineData("<linearGradient href=\"https://example.org/#a\"/>", "2:17", "href", "fetches something")]
    [InlineData("<a href=\"java&#10;script:alert(1)\"><path/></a>", "2:4", "href", "fetches something")]
    [InlineData("<a href=\"#a\"><path/></a>", "2:2", "<a>", "is a link")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "2:2", "<set>", "makes it move")]
    [InlineData("<animate attributeName=\"onclick\" values=\"alert(1)\"/>", "2:2", "<animate>", "makes it move")]
    [InlineData("<style>@keyframes a{from{x:0}}</style>", "2:8", "@keyframes", "makes it move")]
    [InlineData("<path fill=\"url(https://example.org/a)\"/>", "2:7", "fill", "fetches something")]
    [InlineData("<path cursor=\"URL(//example.org/a), auto\"/>", "2:7", "cursor", "fetches something")]
    [InlineData("<path style=\"fill:u\\72l(//example.org)\"/>", "2:7", "style", "fetches something")]
    [InlineData("<path style=\"fill:u\\000072 l('//example.org')\"/>", "2:7", "style", "fetches something")]
    [InlineData("<path style=\"fill:url(#a)/**/;stroke:url(/*#*/a.svg)\"/>", "2:7", "style", "fetches something")]
    [InlineData("<path style=\"--a:'//example.org';fill:image-set(var(--a))\"/>", "2:7", "style", "fetches something")]
    [InlineData("<path style=\"width:expression(alert(1))\"/>", "2:7", "style", "not a part of a still SVG")]
    [InlineData("<style>@import 'https://example.org/a.css';</style>", "2:8", "@import", "fetches something")]
    [InlineData("<style>@\\69mport 'https://example.org/a.css';</style>", "2:8", "@import", "fetches something")]
    [InlineData("<style>@font-face{src:url(https://example.org/a.woff)}</style>", "2:8", "url(…)", "fetches something")]
    [InlineData("<style><![CDATA[path{fill:URL( 'https://example.org')}]]></style>", "2:17", "url(…)", "fetches something")]
    [InlineData("<style>@imp<![CDATA[ort \"//evil.example/x.css\"]]></style>", "2:8", "@import", "fetches something")]
    [InlineData("<style>@imp<!-- -->ort '//evil.example/x.css'</style>", "2:8", "@import", "fetches something")]
    [InlineData("<style>@imp<g>ort</g> '//evil.example/x.css'</style>", "2:8", "@import", "fetches something")]
    [InlineData("<style>path{fill:u<![CDATA[rl(//evil.example)]]>}</style>", "2:8", "url(…)", "fetches something")]
    [InlineData("<style>path{fill:src(\"//evil.example/x\")}</style>", "2:8", "src(…)", "fetches something")]
    [InlineData("<path style=\"fill:image('//evil.example/x')\"/>", "2:7", "style", "fetches something")]
    [InlineData("<?xml-stylesheet href=\"https://example.org/a.css\"?>", "2:3", "<?xml-stylesheet?>", "fetches something")]
    [InlineData("<?php echo 1 ?>", "2:3", "<?php?>", "not a part of a still SVG")]
    [InlineData("<g xml:base=\"https://example.org/\"/>", "2:4", "xml:base", "fetches something")]
    [InlineData("<meshgradient/>", "2:2", "<meshgradient>", "not a part of a still SVG")]
    [InlineData("<flowRoot>Text</flowRoot>", "2:2", "<flowRoot>", "not a part of a still SVG")]
    [InlineData("<g xmlns=\"\"><path/></g>", "2:2", "<g>", "not a part of a still SVG")]
    public void What_is_not_part_of_a_still_picture_is_reported_at_its_place(string inside, string place, string what, string why)
    {
        var problems = Problems($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n{inside}</svg>");

        Assert.Contains(problems, problem => Place(problem) == $"content/drawing.svg:{place} svg-unsafe"
            && problem.Message.English.StartsWith($"'{what}' in the picture", StringComparison.Ordinal) && problem.Message.English.Contains(why, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">&a;</svg>")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\" [<!ENTITY ns \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns;\" width=\"1\" height=\"1\"/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><svg width=\"1\" height=\"1\">&c;</svg>")]
    public void A_document_type_with_definitions_is_reported(string svg)
    {
        Assert.Equal(["content/drawing.svg:1:1 svg-unsafe"], Problems(svg).Select(Place));
    }

    [Fact]
    public void An_SVG_without_its_namespace_is_reported_with_what_to_write()
    {
        var problem = Assert.Single(Problems("<svg width=\"9\" height=\"9\"><path d=\"M0 0\"/></svg>"));

        Assert.Equal("content/drawing.svg:1:2 not-a-picture", Place(problem));
        Assert.Contains("<svg xmlns=\"http://www.w3.org/2000/svg\" …>", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_SVG_of_a_million_nested_groups_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<g>", 1_000_000));

        Assert.Equal(["content/drawing.svg not-a-picture"], Problems($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">{deep}").Select(Place));
    }

    [Theory, MemberData(nameof(Programs))]
    public async Task A_drawing_as_a_program_saves_it_is_published_without_names_paths_and_hidden_layers(string program)
    {
        var saved = await File.ReadAllTextAsync(Saved(program));
        Assert.Contains(Name, saved, StringComparison.Ordinal);

        using var site = await TestSite.WithSwedish("![En teckning](drawing.svg)").Write("content/drawing.svg", saved).Built();
        var published = site.Published().Single(file => file.Key.StartsWith("assets/drawing.", StringComparison.Ordinal)).Value;

        Assert.DoesNotContain(Name, published, StringComparison.Ordinal);
        Assert.DoesNotContain("/home/", published, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", published, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", published, StringComparison.Ordinal);
        var drawing = XElement.Parse(published);
        Assert.All(drawing.DescendantsAndSelf(), element => Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName));
        Assert.Contains(drawing.Descendants(), element => (string?)element.Attribute("id") == "shown");
        Assert.Equal(published, Published(published));
    }

    [Theory]
    [InlineData("<g id=\"Hidden\" style=\"display:none\"><path/></g>", "")]
    [InlineData("<g style=\"fill:red;display : NONE\"><text>Hidden</text></g>", "")]
    [InlineData("<g display=\"none\"><text>Hidden</text></g>", "")]
    [InlineData("<style>.a,.b{display:none}</style><g class=\"b c\"><text>Hidden</text></g>", "<style>.a,.b{display:none}</style>")]
    [InlineData("<g display=\"none\" style=\"display:inline\"><path/></g>", "<g display=\"none\" style=\"display:inline\"><path /></g>")]
    [InlineData("<style>.a{display:none}@media (min-width:9px){.a{display:inline}}</style><g class=\"a\"/>", "<style>.a{display:none}@media (min-width:9px){.a{display:inline}}</style><g class=\"a\" />")]
    [InlineData(
        "<g display=\"none\"><path id=\"a\"/><text>Hidden</text></g><use href=\"#a\"/>", "<g display=\"none\"><path id=\"a\" /></g><use href=\"#a\" />")]
    [InlineData(
        "<g display=\"none\"><filter id=\"f\"><feImage href=\"#b\"/></filter><path id=\"b\"/><path id=\"c\"/></g><path filter=\"url('#f')\"/>",
        "<g display=\"none\"><filter id=\"f\"><feImage href=\"#b\" /></filter><path id=\"b\" /></g><path filter=\"url('#f')\" />")]
    [InlineData("<metadata><!DOCTYPE/></metadata>", null)]
    [InlineData("<metadata><x onload=\"a\"/></metadata><!-- Hidden --><path data-name=\"Hidden\" p-id=\"1\"/>", "<path />")]
    [InlineData("<style>/* Hidden */a{fill:red}<![CDATA[b>c{}]]></style>", "<style>a{fill:red}b&gt;c{}</style>")]
    public void Only_what_is_shown_is_published(string inside, string? published)
    {
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>";
        if (published is null) Assert.Equal(["content/drawing.svg not-a-picture"], Problems(svg).Select(Place));
        else Assert.Equal($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"{(published.Length == 0 ? " />" : $">{published}</svg>")}", Published(svg));
    }

    private static string Saved(string program) => Path.Join(Repository.Tests, "Load", "Drawings", program + ".svg");

    private static string Published(string svg)
    {
        var diagnostics = new DiagnosticList();
        var read = SvgFile.Read("content/drawing.svg", Encoding.UTF8.GetBytes(svg), diagnostics);
        Assert.Equal([], diagnostics.ToSorted());
        return Encoding.UTF8.GetString(read!.Bytes.Span);
    }

    private static ImmutableArray<Diagnostic> Problems(string svg)
    {
        var diagnostics = new DiagnosticList();
        Assert.Null(SvgFile.Read("content/drawing.svg", Encoding.UTF8.GetBytes(svg), diagnostics));
        return diagnostics.ToSorted();
    }

    private static string Place(Diagnostic problem) => $"{problem.At} {problem.Id}";
}
