using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Reference;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Snapshots;

namespace Kasko.Site.Tests.EachRule;

/// <summary>Each rule finds what is wrong, where it stands, and nothing once it is mended.</summary>
public sealed class RuleSiteTests
{
    /// <summary>
    /// Rules about disks, servers and files that no repository can hold, and about pairs that tests edit in many ways,
    /// each with the test that breaks it.
    /// </summary>
    private static readonly (string Test, string[] Rules)[] ShownElsewhere =
    [
        ("Loading/SourceTextTests", ["unreadable-file", "file-too-large", "too-many-to-show"]),
        ("Loading/FileNameTests", ["file-name-not-utf8", "file-name-character", "file-names-alike"]),
        ("Publishing/FolderRulesTests",
        [
            "output-holds-site", "output-holds-home", "output-among-sources", "output-is-link", "output-is-file",
            "own-folder-in-the-way", "output-has-foreign-files",
        ]),
        ("Publishing/LockTests", ["another-build-publishes"]),
        ("Publishing/PublishingTests", ["two-files-at-one-path", "foreign-file-in-the-way", "repaired-file", "foreign-file-kept", "address-gone"]),
        ("Publishing/DiskTests", ["disk-full", "disk-read-only", "no-permission", "disk-failed"]),
        ("Publishing/VerificationTests", ["no-record", "file-differs", "file-missing", "file-unknown", "server-refuses", "server-unreachable"]),
        ("Translations/StalenessTests", ["stale-translation", "unaccepted-translation", "accepted-original", "different-originals"]),
        ("Translations/DraftTests", ["different-drafts"]),
        ("Translations/OtherLanguageTests", ["other-language-text"]),
        ("Translations/DriftTests",
        [
            "different-headings", "different-lists", "different-tables", "different-links", "different-pictures", "different-figures",
            "different-numbers",
        ]),
        ("External/OutsideLinkTests", ["outside-link-broken", "outside-link-moved", "outside-link-unanswered"]),
        ("Statistics/GuestTests", ["statistics-unreachable", "statistics-too-slow", "statistics-busy", "statistics-too-large", "statistics-elsewhere"]),
        ("Statistics/WrongAnswerTests", ["statistics-refused", "statistics-not-json", "statistics-not-understood"]),
        ("Statistics/StatisticsFinlandTests", ["statistics-table", "statistics-area", "statistics-contents", "statistics-variable", "statistics-empty"]),
        ("Statistics/SotkanetTests", ["statistics-indicator"]),
        ("Statistics/ImplausibleFigureTests", ["implausible-unit", "implausible-value", "implausible-history"]),
        ("Statistics/ObservationsWriterTests", ["statistics-not-written"]),
    ];

    /// <summary>A disk that fails between publishing and verifying, and a text that holds up one machine and not another.</summary>
    private static readonly string[] NotShown = ["published-not-readable", "markdown-too-slow"];

    public static TheoryData<string> Shown => [.. RuleSite.Ids];

    public static TheoryData<string> Changeable => [.. RuleSite.Ids.Where(id => Reference(id) is { IsFirm: false })];

    private static Rule Reference(string id) => Rules.Find(id)!;

    [Fact]
    public void Each_rule_has_a_wrong_and_a_right_site_or_a_test_that_makes_what_no_site_can_hold()
    {
        var elsewhere = ShownElsewhere.SelectMany(test => test.Rules);

        Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleSite.Ids.Concat(elsewhere).Concat(NotShown).Order(StringComparer.Ordinal));
        Assert.All(ShownElsewhere, test =>
        {
            var text = File.ReadAllText(Path.Join(Repository.Tests, test.Test + ".cs"));
            Assert.All(test.Rules, id => Assert.Contains(id, text, StringComparison.Ordinal));
        });
    }

    [Theory, MemberData(nameof(Shown))]
    public async Task A_wrong_site_is_told_what_is_wrong_and_where_and_nothing_else(string rule)
    {
        using var site = RuleSite.Wrong(rule);

        var run = await site.Check();

        Assert.NotEmpty(run.Places);
        Assert.All(run.Places, place => Assert.EndsWith(" " + rule, place, StringComparison.Ordinal));
        Snapshot.Match(run.Error, "txt", $"rule={rule}");
    }

    [Theory, MemberData(nameof(Shown))]
    public async Task The_mended_site_is_told_nothing(string rule)
    {
        using var site = RuleSite.Right(rule);

        var run = await site.Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory, MemberData(nameof(Changeable))]
    public async Task A_rule_that_is_not_firm_can_be_turned_off_and_the_site_be_built(string rule)
    {
        using var site = RuleSite.Wrong(rule).Decide($"{rule}: off");

        var run = await site.Build();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
