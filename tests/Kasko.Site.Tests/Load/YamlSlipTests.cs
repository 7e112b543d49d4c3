using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>What people mistype in data, each slip with a message of its own, at its place, with the line as it should be.</summary>
public sealed class YamlSlipTests
{
    private const string Berths = "content/measures/berths.yml";

    [Theory]
    [InlineData("unit:\n\tsv: {heading: a}", "12:1 yaml-tab", "'sv: {heading: a}'")]
    [InlineData("owner:\n  sv: Staden\n\tfi: Kaupunki", "13:1 yaml-tab", "'fi: Kaupunki'")]
    [InlineData("owner:Staden", "11:6 yaml-colon-space", "Sätt ett mellanslag efter kolon. Skriv: 'owner: Staden'.")]
    [InlineData("owner:\n  sv:Staden\n  fi: Kaupunki", "12:5 yaml-colon-space", "Skriv: 'sv: Staden'.")]
    [InlineData("owner:\n  sv:{a: b}\n  fi: Kaupunki", "12:5 yaml-colon-space", "Skriv: 'sv: {a: b}'.")]
    [InlineData("owner: {sv:Staden, fi: Kaupunki}", "11:11 yaml-colon-space", "Skriv: 'sv: Staden'.")]
    [InlineData("observations:\n  - {period: 2025, value:1251}", "12:25 yaml-colon-space", "Skriv: 'value: 1251'.")]
    [InlineData("owner; Staden", "11:6 yaml-colon-space", "Skriv: 'owner: Staden'.")]
    [InlineData("updated = yearly", "11:9 yaml-colon-space", "Skriv: 'updated: yearly'.")]
    [InlineData("observations:\n  - {period: 2024, value: 1}\n  -{period: 2025, value: 2}", "13:3 yaml-colon-space", "Skriv: '- {period: 2025, value: 2}'.")]
    [InlineData("observations:\n  - {period: 2024, value: 1}\n  {period: 2025, value: 2}", "13:3 yaml-colon-space", "Skriv: '- {period: 2025, value: 2}'.")]
    [InlineData("owner: \"Staden", "11:8 yaml-quotation-mark", "Det avslutande citattecknet saknas. Skriv: 'owner: \"Staden\"'.")]
    [InlineData("owner: {sv: \"Staden, fi: Kaupunki}", "11:13 yaml-quotation-mark", "Skriv: 'owner: {sv: \"Staden\", fi: Kaupunki}'.")]
    [InlineData("owner: {sv: \"Staden, fi: \"Kaupunki\"}", "11:13 yaml-quotation-mark", "Skriv: 'owner: {sv: \"Staden\", fi: \"Kaupunki\"}'.")]
    [InlineData("owner: \"Läge\" för ny start", "11:8 yaml-quotation-mark", "Skriv: 'owner: '\"Läge\" för ny start''.")]
    [InlineData("owner: \"C:\\kasko\"", "11:8 yaml-quotation-mark", "Skriv enkla: 'owner: 'C:\\kasko''.")]
    [InlineData("owner: Staden: kansliet", "11:14 yaml-colon-in-text", "Texten har ett kolon: sätt den inom citattecken. Skriv: 'owner: \"Staden: kansliet\"'.")]
    [InlineData("owner: {sv: Staden: A, fi: Kaupunki: B}", "11:19 yaml-colon-in-text", "Skriv: 'owner: {sv: \"Staden: A\", fi: \"Kaupunki: B\"}'.")]
    [InlineData("owner: {sv: ”Staden: A”, fi: Kaupunki}", "11:20 yaml-colon-in-text", "Skriv: 'owner: {sv: \"Staden: A\", fi: Kaupunki}'.")]
    [InlineData("owner: {sv: PB 1, 64260 Kaskö, fi: Kaupunki}", "11:19 yaml-comma-in-text", "Texten har ett komma: sätt den inom citattecken. Skriv: 'sv: \"PB 1, 64260 Kaskö\"'.")]
    [InlineData("owner: {sv: A, B, C, fi: Kaupunki}", "11:16 yaml-comma-in-text", "Skriv: 'sv: \"A, B, C\"'.")]
    [InlineData("owner: {sv: ”PB 1, Kaskö”, fi: Kaupunki}", "11:20 yaml-comma-in-text", "Skriv: 'sv: \"PB 1, Kaskö\"'.")]
    [InlineData("observations:\n  - {period: 2025, value: 3,5}", "12:29 decimal-comma", "Skriv 3.5, inte 3,5.")]
    [InlineData("observations:\n  - period: 2025\n    value: 3,5", "13:12 not-a-number", "Skriv 3.5.")]
    [InlineData("owner:\n  sv: Staden\n   fi: Kaupunki", "13:4 yaml-indentation", "Sätt 2 mellanslag före 'fi: Kaupunki'.")]
    [InlineData(" owner: {sv: Staden, fi: Kaupunki}", "11:2 yaml-indentation", "Ta bort mellanslagen före 'owner:")]
    [InlineData("observations:\n  - {period: 2024, value: 1}\n - {period: 2025, value: 2}", "13:2 yaml-indentation", "Sätt 2 mellanslag före '- {period: 2025, value: 2}'.")]
    [InlineData("source:\nlicence: CC0", "12:1 yaml-indentation", "Sätt 2 mellanslag före 'licence: CC0'.")]
    [InlineData("owner: {sv: Staden, fi: Kaupunki", "11:8 yaml-braces", "'{' stängs inte. Skriv: 'owner: {sv: Staden, fi: Kaupunki}'.")]
    [InlineData("owner: {sv: Staden, fi: Kaupunki}}", "11:34 yaml-braces", "Skriv: 'owner: {sv: Staden, fi: Kaupunki}'.")]
    [InlineData("owner: {sv: Staden fi: Kaupunki}", "11:19 yaml-braces", "Ett komma saknas mellan de två nycklarna. Skriv: 'owner: {sv: Staden, fi: Kaupunki}'.")]
    [InlineData("observations:\n  - period: 2024, value: 1", "12:5 yaml-braces", "Flera nycklar på en rad skrivs inom klammerparenteser. Skriv: '- {period: 2024, value: 1}'.")]
    [InlineData("owner: sv: Staden, fi: Kaupunki", "11:8 yaml-braces", "Skriv: 'owner: {sv: Staden, fi: Kaupunki}'.")]
    [InlineData("observations:\n  - {period 2024, value: 1}", "12:12 yaml-colon-space", "Efter en nyckel kommer kolon och mellanslag. Skriv: 'period: 2024'.")]
    [InlineData("observations:\n  - period: 2023\n     value: 1\n  - {period: 2024, value: 2}", "13:6 yaml-indentation", "Sätt 4 mellanslag före 'value: 1'.")]
    [InlineData("owner: \"Den \"nya\" starten\"", "11:8 yaml-quotation-mark", "Skriv: 'owner: 'Den \"nya\" starten''.")]
    [InlineData("observations:\n  - (period: 2024, value: 1)", "12:6 yaml-braces", "Skriv: '- {period: 2024, value: 1}'.")]
    [InlineData("observations:\n  - {period: 2024; value: 1}", "12:18 yaml-braces", "Ett komma saknas mellan de två nycklarna. Skriv: '- {period: 2024, value: 1}'.")]
    [InlineData("observations:\n  - {period: 2024, value: 1},\n  - {period: 2025, value: 2}", "12:29 yaml-braces", "Här finns ett komma för mycket. Skriv: '- {period: 2024, value: 1}'.")]
    [InlineData("updated yearly", "11:8 yaml-colon-space", "Efter en nyckel kommer kolon och mellanslag. Skriv: 'updated: yearly'.")]
    [InlineData("owner: @kasko", "11:8 yaml-first-sign", "Skriv: 'owner: \"@kasko\"'.")]
    [InlineData("owner: [Torget] renoveras", "11:8 yaml-first-sign", "Skriv: 'owner: \"[Torget] renoveras\"'.")]
    [InlineData("owner: {sv: Vi #kasko, fi: Me}", "11:16 yaml-syntax", "Skriv: 'owner: {sv: \"Vi #kasko\", fi: Me}'.")]
    [InlineData("owner: Staden", "11:8 wrong-type", "Skriv owner: {sv: \"…\", fi: \"…\"}.")]
    public async Task Each_slip_has_a_message_of_its_own_with_the_repaired_line(string lines, string place, string words)
    {
        using var site = TestSite.Small().Append(Berths, lines + "\n");

        var run = await site.Check("--language", "sv");

        Assert.Equal([$"{Berths}:{place}"], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_slips_are_all_told_at_once()
    {
        using var site = TestSite.Small().Append(Berths, "owner: {sv: \"Staden, fi: Kaupunki}\nsource:\n\ttitle: {sv: A: b, fi: C}\nupdated:yearly\n");

        Assert.Equal(
            [$"{Berths}:11:13 yaml-quotation-mark", $"{Berths}:13:1 yaml-tab", $"{Berths}:14:8 yaml-colon-space"],
            (await site.Check()).Places.Where(place => !place.EndsWith("yaml-colon-in-text", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("summary: Vi satsar 50 % #kasko på service", "4:25", "'summary: \"Vi satsar 50 % #kasko på service\"'")]
    [InlineData("summary: Beslutet, ärende #14", "4:27", "'summary: \"Beslutet, ärende #14\"'")]
    [InlineData("summary: Beslutet # och mer", "4:0", "")]
    [InlineData("summary: Om beslutet # och mer", "4:22", "'summary: \"Om beslutet # och mer\"'")]
    [InlineData("summary: \"Beslutet, ärende #14\" # anteckning", "4:0", "")]
    [InlineData("summary: Beslutet, ärende#14", "4:0", "")]
    public async Task A_comment_after_a_text_is_reported_with_the_text_in_quotation_marks(string line, string place, string words)
    {
        using var site = TestSite.Small().Replace(SwedishText.File, "summary: Vem som har beslutat om strategin.", line);

        var run = await site.Check();

        Assert.Equal(words.Length == 0 ? [] : [$"{SwedishText.File}:{place} yaml-comment"], run.Places.Where(found => found.Contains("yaml", StringComparison.Ordinal)));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order: 5", "order: 5 # platsen i menyn")]
    [InlineData("kind: about", "kind: about          # page, home, values")]
    [InlineData("order: 5", "order: 5\n# en egen rad #14")]
    public async Task A_comment_on_a_number_or_a_word_of_ours_is_a_comment(string old, string instead)
    {
        using var site = TestSite.Small().Replace(SwedishText.File, old, instead);

        Assert.DoesNotContain((await site.Check()).Places, place => place.Contains("yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_is_a_comment_as_a_whole_is_reported()
    {
        using var site = TestSite.Small().Replace(SwedishText.File, "summary: Vem som har beslutat om strategin.", "summary: #kasko är bäst");

        Assert.Equal([$"{SwedishText.File}:2:1 missing-key", $"{SwedishText.File}:4:10 yaml-comment"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("title: ”Gemensamma tag”", "'title: \"Gemensamma tag\"'")]
    [InlineData("title: “Gemensamma tag”", "'title: \"Gemensamma tag\"'")]
    [InlineData("title: „Gemensamma tag“", "'title: \"Gemensamma tag\"'")]
    [InlineData("title: »Gemensamma tag»", "'title: \"Gemensamma tag\"'")]
    [InlineData("title: ’Gemensamma tag’", "'title: \"Gemensamma tag\"'")]
    [InlineData("title: ”Gemensamma” och ”egna”", "")]
    [InlineData("title: Om ”tag”", "")]
    [InlineData("title: \"”Gemensamma tag”\"", "")]
    public async Task Curly_quotation_marks_around_a_value_are_reported(string line, string words)
    {
        using var site = TestSite.Small().Replace(SwedishText.File, "title: Om strategin", line);

        var run = await site.Check();

        Assert.Equal(words.Length == 0 ? [] : [$"{SwedishText.File}:3:8 yaml-curly-quotes"], run.Places.Where(found => found.Contains("yaml", StringComparison.Ordinal)));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("translation: official", "approved")]
    [InlineData("translation: Hyväksytty", "approved")]
    [InlineData("translation: godkänd", "approved")]
    [InlineData("translation: offical", "approved")]
    [InlineData("translation: inofficiell", "unofficial")]
    [InlineData("translation: unoffical", "unofficial")]
    public async Task Another_word_for_a_value_suggests_the_value(string line, string meant)
    {
        using var site = TestSite.Small().Replace("content/about.fi.md", "translation: unofficial", line);

        Assert.Contains($"Did you mean '{meant}'?", Assert.Single((await site.Check()).Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("benefit: people\n", "Lägg till raden 'benefit: …'. Välj: people, learning.")]
    [InlineData("status: proposed\n", "Lägg till raden 'status: …'. Välj: proposed, adopted.")]
    [InlineData("direction: hold\nrange: {from: 900, to: 1300}\n", "Välj: up, down, hold.")]
    public async Task A_missing_key_is_told_with_its_choices(string without, string words)
    {
        using var site = TestSite.Small().Replace(Berths, without, "");

        Assert.Contains(words, Assert.Single((await site.Check("--language", "sv")).Problems), StringComparison.Ordinal);
    }
}
