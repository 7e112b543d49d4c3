using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>
/// Real files with random damage: the command accepts them or reports a problem, and nothing else happens. For more
/// seeds, with the time and the memory that they take: <c>dotnet run --project tests/Kasko.Site.Tests -- random-damage 5000</c>.
/// </summary>
public sealed class RandomDamageTests
{
    private const int SeedsInGroup = 50;

    public static TheoryData<int> Groups => [.. Enumerable.Range(0, 4)];

    [Theory, MemberData(nameof(Groups))]
    public async Task Damaged_files_are_accepted_or_reported_and_nothing_else_happens(int group)
    {
        await using var site = await DamagedSite.Make();
        for (var seed = group * SeedsInGroup; seed < (group + 1) * SeedsInGroup; seed++)
        {
            var run = await site.Try(seed);

            Assert.True(run.Fault is null, run.ToString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("# The words of the theme")]
    public async Task A_file_of_interface_words_that_was_cut_off_before_its_words_is_reported(string words)
    {
        using var site = TestSite.Small().Write("themes/plain/i18n/sv.yml", words);

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("themes/plain/i18n/fi.yml:2:16 missing-word", run.Places);
    }
}
