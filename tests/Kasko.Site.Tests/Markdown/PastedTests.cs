using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

/// <summary>Texts that were pasted from a word processor or a PDF.</summary>
public sealed class PastedTests
{
    [Theory]
    [InlineData("•\tKajen får lampor\n•\tBryggan lagas", "7:1 pasted-bullet", "8:1 pasted-bullet")]
    [InlineData("Vi gör så här:\n• lampor", "8:1 pasted-bullet")]
    [InlineData("- • lampor", "7:3 pasted-bullet")]
    [InlineData("\uF0B7 lampor", "7:1 pasted-bullet")]
    [InlineData("stads\u00ADstrategin", "7:6 stray-soft-hyphen")]
    [InlineData("**fet\u00ADstil**", "7:6 stray-soft-hyphen")]
    [InlineData("Staden utvecklar sam-\narbetet.", "7:18 split-word")]
    [InlineData("Staden utvecklar sam- arbetet.", "7:18 split-word")]
    [InlineData("Kaupunki kehittää yhteis-\ntyötä.", "7:19 split-word")]
    public async Task Traces_of_pasting_are_reported_at_their_place(string text, params string[] problems)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Build();

        Assert.Equal(problems.Select(problem => $"{SwedishText.File}:{problem}"), run.Places);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("Barn- och ungdomsarbete, in- eller\nutflyttning, vård-\noch skolkostnader")]
    [InlineData("Sosiaali- ja terveyspalvelut, kesä-\ntai talviaika, Närpes- Kaskö")]
    [InlineData("Åren 1990- talet, ett tal -\nsom detta, kost-, vård- samt resekostnader")]
    [InlineData("`sam- arbetet` och `•`")]
    [InlineData("Ett streck – mitt i – och a · b • c")]
    [InlineData("e-post, kontant- e.d. rabatt, käteis- tms. alennus, barn- skol- och kulturfrågor")]
    public async Task Intended_hyphens_and_dots_are_not_reported(string text)
    {
        Assert.DoesNotContain(await SwedishText.Problems(text), place => place.EndsWith(" pasted-bullet", StringComparison.Ordinal) || place.EndsWith(" split-word", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ministeriön hankinta- asioiden kehittäminen.", "'hankinta-asioiden'")]
    [InlineData("På Apps- sidan.", "'Apps-sidan'")]
    [InlineData("Sam- arbetet.", "'Samarbetet'")]
    public async Task The_word_that_was_meant_is_written_out(string text, string word)
    {
        using var site = TestSite.WithSwedish(text);

        Assert.Contains($"Write {word}, ", (await site.Check()).Error, StringComparison.Ordinal);
    }
}
