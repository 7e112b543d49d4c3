using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Authoring;

/// <summary><c>kasko new measure</c>: a measure is a draft until its texts are written.</summary>
public sealed class NewMeasureTests
{
    private const string File = "content/measures/moorings.yml";

    [Fact]
    public async Task A_measure_belongs_to_what_it_follows_up_and_is_published_when_it_is_no_draft_any_more()
    {
        using var site = TestSite.Small();

        var run = await site.Run("new", "measure", "moorings", "--benefit", "people");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(File + "\n", run.Output, StringComparison.Ordinal);
        await site.Built();
        Assert.DoesNotContain("skriv-matarens-namn", site.Read("sitemap.xml"), StringComparison.Ordinal);

        var unwritten = await site.Replace(File, "draft: true\n", "").Check();
        Assert.Contains($"{File}:1:1: error unwritten-text: 'Skriv mätarens namn' only says what to write there.", unwritten.Error, StringComparison.Ordinal);

        await site.Replace(File, "Skriv mätarens namn", "Bojar").Replace(File, "Kirjoita mittarin nimi", "Poijut").Replace(File, "Skriv exakt vad som räknas, var och när.", "Alla bojar i hamnen.")
            .Replace(File, "Kirjoita tarkasti, mitä lasketaan, missä ja milloin.", "Kaikki sataman poijut.").Replace(File, "Skriv enheten", "bojar").Replace(File, "Kirjoita yksikkö", "poijua").Built();
        Assert.Contains("/bojar/", site.Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("moorings", "what does the measure follow up? Write: kasko new measure moorings --benefit BENEFIT (one of LIST)")]
    [InlineData("Båtplatser", "a name has only small letters a–z, digits and hyphens, not 'Båtplatser'. Write: kasko new measure batplatser")]
    [InlineData("all", "the name 'all' is used for something else. Write: kasko new measure all-measure")]
    [InlineData("berths", "content/measures/berths.yml exists already, so nothing was written. Open that file, or choose another name.")]
    public async Task A_wrong_id_is_refused_with_the_command_to_write(string id, string message)
    {
        using var site = TestSite.Small();
        string[] benefits = [.. System.IO.File.ReadLines(Path.Join(site.Root, "content/benefits.yml")).Where(line => line.StartsWith("- id: ", StringComparison.Ordinal)).Select(line => line[6..])];
        string[] options = id == "berths" ? ["--benefit", benefits[0]] : [];

        var run = await site.Run(["new", "measure", id, .. options]);

        var expected = message.Replace("BENEFIT", benefits[0], StringComparison.Ordinal).Replace("LIST", string.Join(", ", benefits), StringComparison.Ordinal);
        Assert.Equal((2, $"kasko: {expected}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Where_nothing_is_followed_up_the_lines_to_write_are_shown()
    {
        using var site = TestSite.Small().Remove("content/benefits.yml", "content/measures/berths.yml", "content/measures/residents.yml");

        var run = await site.Run("new", "measure", "moorings");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("- {id: moorings, title: {sv: …, fi: …}, goals: []}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_what_is_followed_up_that_cannot_be_read_is_reported_as_such()
    {
        using var site = TestSite.Small().Write("content/benefits.yml", "- id: people\n  titel: {sv: a, fi: b}\n");

        var run = await site.Run("new", "measure", "moorings");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/benefits.yml:2:3: error unknown-key: ", run.Error, StringComparison.Ordinal);
    }
}
