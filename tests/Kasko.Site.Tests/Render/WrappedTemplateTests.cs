using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>A partial that is written around the text of another template: <c>wrap include 'base.html'</c>.</summary>
public sealed class WrappedTemplateTests
{
    private const string Layout = "themes/plain/layouts/about.html";

    [Fact]
    public async Task A_partial_is_written_around_the_text()
    {
        using var site = await With("{{~ wrap include 'box.html' 'a' ~}}\n<p>Text</p>\n{{~ end ~}}\n<p>After</p>", ("box.html", "<div title=\"{{ $1 }}\">\n{{~ content ~}}\n</div>\n")).Built();

        Assert.Contains("<div title=\"a\">\n<p>Text</p>\n</div>\n<p>After</p>", site.Read("sv/om-strategin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_has_the_values_of_its_own_template()
    {
        using var site = await With("{{ include 'part.html' 'own' }}", ("part.html", "{{ wrap include 'box.html' 'theirs' }}<i>{{ $1 }}</i>{{ end }}<b>{{ $1 }}</b>"), ("box.html", "<div title=\"{{ $1 }}\">{{ content }}{{ $1 }}</div>")).Built();

        Assert.Contains("<div title=\"theirs\"><i>own</i>theirs</div><b>own</b>", site.Read("sv/om-strategin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_wrapped_partial_stands_in_another()
    {
        using var site = await With("{{ wrap include 'outer.html' }}text{{ end }}", ("outer.html", "<div>{{ wrap include 'inner.html' }}<i>{{ content }}</i>{{ end }}</div>"), ("inner.html", "<p>{{ content }}, {{ content }}</p>")).Built();

        Assert.Contains("<div><p><i>text</i>, <i>text</i></p></div>", site.Read("sv/om-strategin/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ content }}", "1:", "there is no content here")]
    [InlineData("{{ include 'box.html' }}", "/box.html:1:", "there is no content here")]
    [InlineData("{{ wrap include 'empty.html' }}text{{ end }}", "1:", "'empty.html' cannot be written around this, because it does not write its 'content'")]
    [InlineData("{{ wrap say 'home' }}text{{ end }}", "1:", "only 'include' can be written around a block")]
    [InlineData("{{ wrap include 'box.html' }}{{ content }}{{ end }}", "1:", "there is no content here")]
    [InlineData("{{ wrap include 'bxo.html' }}text{{ end }}", "1:", "there is no partial 'bxo.html'")]
    [InlineData("{{ wrap include 'box.html' }}text", "1:", "")]
    [InlineData("{{ wrap include 'around.html' }}text{{ end }}", "", "")]
    public async Task Text_that_would_be_lost_is_reported(string layout, string place, string message)
    {
        using var site = With(layout, ("box.html", "<div>{{ content }}</div>"), ("empty.html", "<div></div>"), ("around.html", "{{ wrap include 'around.html' }}{{ content }}{{ end }}"));

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(place, run.Problems[0], StringComparison.Ordinal);
        Assert.Contains(message, run.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_the_text_is_one_of_its_own_template()
    {
        using var site = With("{{~ wrap include 'base.html' ~}}\n<p>{{ pgae.title }}</p>\n{{~ end ~}}\n");

        var problem = Assert.Single((await site.Check()).Problems);

        Assert.StartsWith($"{Layout}:2:7: error template-fault: ", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("base.html", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_after_the_wrapped_text_is_reported_where_it_is()
    {
        using var site = With("{{~ wrap include 'base.html' ~}}\n<p>Text</p>\n{{~ end ~}}\n<p>Ett <b>beslut</p>\n");

        Assert.Contains((await site.Check()).Places, found => found.StartsWith($"{Layout}:4:", StringComparison.Ordinal) && found.EndsWith(" html-error", StringComparison.Ordinal));
    }

    /// <summary>The small site with this layout of one page, and with these partials besides its own.</summary>
    private static TestSite With(string layout, params (string Name, string Text)[] partials)
    {
        var isWhole = layout.Contains("'base.html'", StringComparison.Ordinal);
        var site = TestSite.Small().Write(Layout, isWhole ? layout : $"{{{{ wrap include 'base.html' }}}}{layout}{{{{ end }}}}");
        foreach (var (name, text) in partials) site.Write($"themes/plain/partials/{name}", text);
        return site;
    }
}
