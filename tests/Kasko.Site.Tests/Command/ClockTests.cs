using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>A clock that is behind must not remove what has dates.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset LongAgo = new(1999, 1, 1, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en", "By the clock it is 1999-01-01, but the site was last built on 2026-11-23.")]
    [InlineData("sv", "Enligt klockan är det 1999-01-01, men webbplatsen byggdes senast 2026-11-23.")]
    [InlineData("fi", "Kellon mukaan on 1999-01-01, mutta sivusto koottiin viimeksi 2026-11-23.")]
    public async Task A_clock_before_the_last_build_is_refused_and_the_old_site_stays(string language, string words)
    {
        using var site = await TestSite.Small().Built();
        var before = FolderText.Hash(site.Public);

        var run = await site.At(LongAgo).Build("--language", language);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["public clock-behind"], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderText.Hash(site.Public));
    }

    [Fact]
    public async Task After_a_build_with_a_clock_that_was_ahead_the_right_date_is_given_once()
    {
        using var site = TestSite.Small();
        await site.At(new DateTimeOffset(2035, 1, 1, 10, 0, 0, TimeSpan.Zero)).Build();
        site.At(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

        var refused = await site.Build();
        var given = await site.Build("--as-of", "2026-11-23");
        var next = await site.Build();

        Assert.Equal([3, 0, 0], [refused.ExitCode, given.ExitCode, next.ExitCode]);
        Assert.Contains("--as-of 2026-11-23", refused.Error, StringComparison.Ordinal);
    }
}
