using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary>A town adds partials and files for its own templates.</summary>
public sealed class AddedPartTests
{
    private const string Footer = "theme/partials/footer.html";

    [Fact]
    public async Task A_partial_and_a_picture_that_a_template_of_the_town_uses_are_published()
    {
        using var site = await TestSite.WithProgramsTheme()
            .Write(Footer, "<footer>{{ include 'opening-hours.html' }}</footer>\n")
            .Write("theme/partials/opening-hours.html", "<img src=\"{{ asset \"hall.svg\" }}\" alt=\"Stadshuset\" width=\"10\" height=\"10\">\n")
            .Write("theme/assets/hall.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>").Built();

        Assert.Matches("^(../)*assets/hall\\.[0-9a-z]+\\.svg$", site.Page("sv/").QuerySelector("footer img")!.GetAttribute("src")!);
    }

    [Theory]
    [InlineData("theme/partials/advantage.html", "Did you mean 'advantages.html'?")]
    [InlineData("theme/assets/icn.svg", "Did you mean 'icon.svg'?")]
    public async Task A_file_that_nothing_uses_is_misspelt(string path, string end)
    {
        using var site = TestSite.WithProgramsTheme().Write(path, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");

        var problem = Assert.Single((await site.Check()).Problems);

        Assert.StartsWith($"{path}: error overrides-nothing: ", problem, StringComparison.Ordinal);
        Assert.EndsWith(end, problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_that_only_includes_itself_is_not_used()
    {
        using var site = TestSite.WithProgramsTheme().Write("theme/partials/again.html", "{{ include 'again.html' }}");

        Assert.Equal("theme/partials/again.html overrides-nothing", Assert.Single((await site.Check()).Places));
    }

    [Fact]
    public async Task A_layout_of_no_kind_of_page_is_still_misspelt()
    {
        using var site = TestSite.WithProgramsTheme().Write("theme/layouts/gaol.html", "{{ include 'base.html' }}").Write(Footer, "{{ 'gaol' }}");

        Assert.Equal("theme/layouts/gaol.html overrides-nothing", Assert.Single((await site.Check()).Places));
    }
}
