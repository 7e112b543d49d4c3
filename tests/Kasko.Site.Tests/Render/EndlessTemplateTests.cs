using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>Templates that are wrong, that do not end, or whose output grows without limit.</summary>
public sealed class EndlessTemplateTests
{
    private const string Layout = "themes/plain/layouts/about.html";

    [Theory]
    [InlineData("a\n {{ if }}", "2:8 template-syntax")]
    [InlineData("{{ for x in }}{{ end }}", "1:13 template-syntax")]
    [InlineData("\n\n{{ page.titel }}", "3:9 template-fault")]
    [InlineData("{{ paeg.title }}", "1:4 template-fault")]
    [InlineData("{{ page.title.x }}", "1:15 template-fault")]
    [InlineData("{{ say 'hmoe' }}", "1:4 template-fault")]
    [InlineData("{{ include 'bas.html' }}", "1:4 template-fault")]
    [InlineData("{{ include '../layouts/page.html' }}", "1:4 template-fault")]
    [InlineData("{{ include '/etc/passwd' }}", "1:4 template-fault")]
    [InlineData("{{ include 'base.html/../../../../site.yml' }}", "1:4 template-fault")]
    [InlineData("{{ inline_asset '../theme.yml' }}", "1:4 template-fault")]
    [InlineData("{{ func f; f; end; f }}", "1:12 template-fault")]
    [InlineData("{{ (1..2000000000) | array.size }}", "1:6 template-fault")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "1:49 template-fault")]
    [InlineData("{{ 'a' | regex.match '(' }}", "1:10 template-fault")]
    [InlineData("{{ 1 / 0 | math.round }}{{ 1 // 0 }}", "1:30 template-fault")]
    [InlineData("{{ 'a' * 2000000000 }}", "1:10 template-fault")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", "1:26 template-fault")]
    [InlineData("{{ s = 'aaaaaaaaaaaaaaaa' }}{{ for i in 1..60 }}{{ s = s + s }}{{ end }}", "1:56 template-fault")]
    [InlineData("{{ for i in 1..5000 }}{{ for j in 1..5000 }}{{ i }}{{ end }}{{ end }}", "1:48 template-fault")]
    [InlineData("{{ for i in 1..5000 }}{{ for j in 1..5000 }}{{ end }}{{ end }}", "1:26 template-fault")]
    [InlineData("{{ while true }}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{{ end }}", "1:17 template-fault")]
    public async Task Each_problem_is_reported_with_its_line_and_column(string template, string problem)
    {
        using var site = TestSite.Small().Write(Layout, template);

        Assert.Contains($"{Layout}:{problem}", (await site.Check()).Places);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{a:", "1", "}")]
    [InlineData("-", "1", "")]
    [InlineData("!", "true", "")]
    [InlineData("1+", "1", "")]
    [InlineData("f ", "1", "")]
    [InlineData("a.", "b", "")]
    [InlineData("1 | ", "math.abs", "")]
    [InlineData("true ? 1 : ", "1", "")]
    [InlineData("if true;", "1", ";end")]
    [InlineData("func f;", "1", ";end")]
    public async Task Extreme_nesting_is_reported_and_does_not_crash_the_program(string open, string inside, string close)
    {
        using var site = TestSite.Small().Write(Layout, "{{ " + Repeat(open) + inside + Repeat(close) + " }}");

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Places, place => Assert.StartsWith(Layout, place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    public async Task Too_deeply_nested_brackets_are_reported_at_their_place(string open)
    {
        using var site = TestSite.Small().Write(Layout, "<p>\n{{ " + Repeat(open));

        // The two that begin the code are open as well.
        Assert.Equal([$"{Layout}:2:{4 + (498 * open.Length)} template-syntax"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_template_that_never_ends_is_reported_once_and_does_not_hold_up_the_other_pages()
    {
        using var site = TestSite.Small().WithTimersFasterBy(10)
            .Write(Layout, "{{ line = 'a' | string.pad_left 1000000 }}{{ for step in 1..900000 }}{{ turned = line | string.upcase }}{{ end }}");

        var run = await site.Check();

        Assert.Equal([$"{Layout} template-too-slow"], run.Places);
    }

    [Fact]
    public async Task An_error_in_a_partial_is_reported_once_with_its_includes()
    {
        using var site = TestSite.Small().Write(Layout, "\n{{ include 'a.html' }}")
            .Write("themes/plain/partials/a.html", "{{ include 'b.html' }}").Write("themes/plain/partials/b.html", "\n{{ page.titel }}");

        var run = await site.Check();

        Assert.Equal(["themes/plain/partials/b.html:2:9 template-fault"], run.Places);
        Assert.Contains($"(Included from {Layout}:2:4 → themes/plain/partials/a.html:1:4)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_that_cannot_be_parsed_is_reported_once_with_its_includes()
    {
        using var site = TestSite.Small().Write(Layout, "\n{{ include 'a.html' }}")
            .Write("themes/plain/partials/a.html", "{{ include 'b.html' }}").Write("themes/plain/partials/b.html", "\n{{ end }}");

        var run = await site.Check();

        Assert.Equal("themes/plain/partials/b.html:2:6 template-syntax", Assert.Single(run.Places));
        Assert.Contains($"(Included from {Layout}:2:4 → themes/plain/partials/a.html:1:4)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partials_that_include_each_other_endlessly_are_reported_with_the_cycle()
    {
        using var site = TestSite.Small().Write(Layout, "{{ include 'a.html' }}")
            .Write("themes/plain/partials/a.html", "{{ include 'b.html' }}").Write("themes/plain/partials/b.html", "{{ include 'a.html' }}");

        var run = await site.Check();

        Assert.EndsWith(" template-fault", Assert.Single(run.Places), StringComparison.Ordinal);
        Assert.Contains($"(Included from {Layout}:1:4 → themes/plain/partials/a.html:1:4 → themes/plain/partials/b.html:1:4 → ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_more_than_a_megabyte_and_a_list_of_thousands_are_rendered_completely()
    {
        using var site = await TestSite.Small()
            .Write(Layout, "{{ wrap include 'base.html' }}<ul>{{ for i in 1..20000 }}<li>{{ i }} {{ 'ord' }} och ännu mera text, så att sidan blir lång nog</li>{{ end }}</ul>{{ end }}")
            .Built();

        var html = site.Read("sv/om-strategin/index.html");
        Assert.True(html.Length > 1_200_000);
        Assert.Equal(20_000, site.Page("sv/om-strategin/").QuerySelectorAll("li").Count(item => item.TextContent.EndsWith("lång nog", StringComparison.Ordinal)));
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 50_000));
}
