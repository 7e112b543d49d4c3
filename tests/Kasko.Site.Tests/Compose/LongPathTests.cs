using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>Names that are too long for a disk are reported where they are written, before anything is published.</summary>
public sealed class LongPathTests
{
    private const string Page = "content/about.sv.md";
    private const string Measure = "content/measures/residents.yml";
    private static readonly string TooLong = string.Join('-', Enumerable.Repeat("mycket", 40));

    public static TheoryData<string, string, string, string> Written => new()
    {
        { Page, "title: Om strategin", $"title: {TooLong}", $"{Page}:3:8" },
        { Page, "title: Om strategin", $"title: Om strategin\nslug: {TooLong}", $"{Page}:4:7" },
        { Page, "title: Om strategin", $"title: Om strategin\naliases: [sv/{TooLong}/]", $"{Page}:4:11" },
        { Page, "title: Om strategin", $"title: Om strategin\naliases: [sv/{TooLong[..250]}.html]", $"{Page}:4:11" },
        { Measure, "sv: Invånare i Lillvik", $"sv: {TooLong}", $"{Measure}:4:13" },
        { "site.yml", "invented: true", $"invented: true\nfolders: {{news: {{sv: {TooLong}, fi: uutiset}}}}", "site.yml:52:22" },
    };

    [Theory, MemberData(nameof(Written))]
    public async Task A_long_name_is_reported_where_it_is_written(string file, string old, string instead, string place)
    {
        using var site = TestSite.Small().Replace(file, old, instead)
            .Write("content/news/may.sv.md", "---\ntitle: Maj\nsummary: Om maj.\n---\n").Write("content/news/may.fi.md", "---\ntitle: Toukokuu\nsummary: Toukokuusta.\n---\n");
        if (file != "site.yml") site.Append("site.yml", "folders: {news: {sv: nyheter, fi: uutiset}}\n");
        var check = await site.Check();
        Assert.Contains($"{place} long-path-part", check.Places);
        var build = await site.Build();
        Assert.Equal(1, build.ExitCode);
        Assert.Contains($"{place} long-path-part", build.Places);
    }

    [Theory]
    [InlineData(237, false)]
    [InlineData(238, true)]
    public async Task A_pictures_name_is_counted_with_its_hash_and_the_ending_of_a_compressed_copy(int letters, bool isTooLong)
    {
        var name = new string('a', letters);
        using var site = TestSite.WithSwedish($"![Torget i snö]({name}.png)")
            .Write($"content/{name}.png", File.ReadAllBytes(Path.Join(Repository.Site("small"), "content/goals/boat.png")));
        var run = await site.Check();
        Assert.Equal(isTooLong ? [$"content/{name}.png long-path-part"] : [], run.Places.Where(place => place.EndsWith("long-path-part", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_long_title_gets_a_slug_that_would_do()
    {
        using var site = TestSite.Small().Replace(Page, "title: Om strategin", $"title: {TooLong}");
        var run = await site.Check();
        Assert.Contains(run.Problems, line => line.EndsWith(
            "would have 279 characters; a file's name may have 255 at most. Write a shorter 'slug', such as mycket-mycket-mycket-mycket-mycket-mycket-mycket-mycket.", StringComparison.Ordinal));
    }
}
