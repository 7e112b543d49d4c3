using System.Buffers.Binary;
using System.Text;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Pages, programs and decompression bombs among the pictures and documents.</summary>
public sealed class PublishedFileTests
{
    private static readonly byte[] Boat = File.ReadAllBytes(Path.Join(Repository.Site("small"), "content/goals/boat.png"));

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.HTM")]
    [InlineData("page.xhtml")]
    [InlineData("run.js")]
    [InlineData("run.mjs")]
    [InlineData("style.css")]
    [InlineData("drawing.svgz")]
    [InlineData("feed.xml")]
    [InlineData("style.xsl")]
    [InlineData("run.wasm")]
    [InlineData("index.php")]
    [InlineData("setup.exe")]
    [InlineData("page.html.gz")]
    [InlineData("app.webmanifest")]
    [InlineData("page.mht")]
    public async Task A_page_or_a_program_is_not_published_though_a_page_links_to_it(string name)
    {
        Assert.Equal([$"content/{name} file-kind"], (await Linking(name, "alert(1)"u8.ToArray())).Places);
    }

    [Theory]
    [InlineData("report.pdf", "<html><script>alert(1)</script></html>")]
    [InlineData("data.csv", "\uFEFF \r\n<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("data.json", "<?xml version=\"1.0\"?><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>")]
    [InlineData("notes.txt", "\0<svg onload=alert(1)>")]
    public async Task A_page_that_is_named_like_a_document_is_not_published(string name, string content)
    {
        Assert.Equal([$"content/{name} file-is-html"], (await Linking(name, Encoding.UTF8.GetBytes(content))).Places);
    }

    [Theory]
    [InlineData("boat.png", "<html><script>alert(1)</script></html>", "not-a-picture")]
    [InlineData("boat.jpg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>", "not-a-picture")]
    [InlineData("boat.gif", "GIF89a/*<script>alert(1)</script>*/=1;", "not-a-picture")]
    [InlineData("boat.svg", "<html><script>alert(1)</script></html>", "not-a-picture")]
    [InlineData("boat.svg", "alert(1)", "not-a-picture")]
    public async Task Something_else_that_is_named_like_a_picture_is_reported(string name, string content, string rule)
    {
        using var site = TestSite.WithSwedish($"![En båt]({name})").Write($"content/{name}", content);

        var run = await site.Build();

        Assert.StartsWith($"content/{name}", run.Places[0], StringComparison.Ordinal);
        Assert.EndsWith($" {rule}", run.Places[0], StringComparison.Ordinal);
        Assert.False(site.Has(""));
    }

    [Fact]
    public async Task A_picture_of_another_kind_than_its_name_says_is_reported()
    {
        using var site = TestSite.WithSwedish("![En båt](boat.jpg)").Write("content/boat.jpg", Boat);

        var run = await site.Check();

        Assert.Equal(["content/boat.jpg picture-wrong-ending"], run.Places);
        Assert.Contains("this is a PNG picture", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000u, 100_000u)]
    [InlineData(4_000_000_000u, 1u)]
    [InlineData(19_000u, 19_000u)]
    public async Task A_picture_with_too_many_pixels_is_reported_with_its_size(uint width, uint height)
    {
        var bomb = Boat.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(20), height);
        using var site = TestSite.WithSwedish("![En båt](bomb.png)").Write("content/bomb.png", bomb);

        var run = await site.Check();

        Assert.Equal(["content/bomb.png picture-too-many-pixels"], run.Places);
        Assert.Contains($"{width} × {height}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "2:2", "<script>")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "2:2", "<SCRIPT>")]
    [InlineData("<g onload=\"alert(1)\"/>", "2:4", "onload")]
    [InlineData("<g ONCLICK=\"alert(1)\"/>", "2:4", "ONCLICK")]
    [InlineData("<foreignObject/>", "2:2", "<foreignObject>")]
    [InlineData("<g><b xmlns=\"http://www.w3.org/1999/xhtml\">x</b></g>", "2:5", "<b>")]
    [InlineData("<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"x\"/>", "2:2", "<h:iframe>")]
    [InlineData("<use href=\"other.svg#a\"/>", "2:6", "href")]
    [InlineData("<image x:href=\"https://example.org/track.png\" xmlns:x=\"http://www.w3.org/1999/xlink\"/>", "2:8", "x:href")]
    [InlineData("<image href=\"data:image/svg+xml,&lt;svg/>\"/>", "2:8", "href")]
    [InlineData("<a href=\"java&#10;script:alert(1)\"><path/></a>", "2:4", "href")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "2:6", "attributeName")]
    [InlineData("<animate attributeName=\"onclick\" values=\"alert(1)\"/>", "2:10", "attributeName")]
    [InlineData("<path fill=\"url(https://example.org/a)\"/>", "2:7", "fill")]
    [InlineData("<path style=\"fill:u\\72l(//example.org)\"/>", "2:7", "style")]
    [InlineData("<style>@import 'https://example.org/a.css';</style>", "2:8", "@import")]
    [InlineData("<style><![CDATA[path{fill:URL( 'https://example.org')}]]></style>", "2:17", "url(…)")]
    [InlineData("<style>@imp<![CDATA[ort \"//evil.example/x.css\"]]></style>", "2:8", "@import")]
    [InlineData("<style>@imp<!-- -->ort '//evil.example/x.css'</style>", "2:8", "@import")]
    [InlineData("<style>@imp<g>ort</g> '//evil.example/x.css'</style>", "2:8", "@import")]
    [InlineData("<style>path{fill:u<![CDATA[rl(//evil.example)]]>}</style>", "2:8", "url(…)")]
    [InlineData("<style>path{fill:src(\"//evil.example/x\")}</style>", "2:8", "src(…)")]
    [InlineData("<path style=\"fill:image('//evil.example/x')\"/>", "2:7", "style")]
    [InlineData("<?xml-stylesheet href=\"https://example.org/a.css\"?>", "2:3", "<?xml-stylesheet?>")]
    [InlineData("<g xml:base=\"https://example.org/\"/>", "2:4", "xml:base")]
    public async Task An_SVG_that_runs_or_loads_something_is_reported_at_the_place(string inside, string place, string what)
    {
        var run = await Drawing($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n{inside}</svg>");

        Assert.Contains($"content/drawing.svg:{place} svg-unsafe", run.Places);
        Assert.Contains($"'{what}' in the picture", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg width=\"1\" height=\"1\"/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg width=\"1\" height=\"1\">&a;</svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><svg width=\"1\" height=\"1\">&c;</svg>")]
    public async Task An_SVG_with_a_document_type_is_reported(string svg)
    {
        Assert.Equal(["content/drawing.svg:1:1 svg-unsafe"], (await Drawing(svg)).Places);
    }

    [Fact]
    public async Task An_SVG_as_real_programs_save_it_is_published()
    {
        var run = await Drawing("""
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with Inkscape (http://www.inkscape.org/) -->
            <svg width="210mm" height="297mm" viewBox="0 0 210 297" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
              xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#">
              <metadata><rdf:RDF><cc:Work rdf:about=""><cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>
              <defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff"/></linearGradient><style>.b{fill:url(#a)}</style></defs>
              <path class="b" d="M0 0h9v9z" style="fill:url(&quot;#a&quot;)" sodipodi:nodetypes="ccc"/>
              <use xlink:href="#a"/><image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>
            </svg>
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Places);
    }

    [Fact]
    public async Task An_SVG_of_a_million_nested_groups_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<g>", 1_000_000));

        Assert.Equal(["content/drawing.svg not-a-picture"], (await Drawing($"<svg width=\"1\" height=\"1\">{deep}")).Places);
    }

    private static async Task<CommandRun> Linking(string name, byte[] content)
    {
        using var site = TestSite.WithSwedish($"[filen]({name})").Write($"content/{name}", content);
        var run = await site.Build();
        Assert.False(site.Has(""));
        return run;
    }

    private static async Task<CommandRun> Drawing(string svg)
    {
        using var site = TestSite.WithSwedish("![En teckning](drawing.svg)").Write("content/drawing.svg", svg);
        return await site.Build();
    }
}
