using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Addresses and numbers of <c>site.yml</c> that a reader could not use.</summary>
public sealed class ContactTests
{
    [Theory]
    [InlineData("info(at)lillvik.example", "Skriv email: info@lillvik.example.")]
    [InlineData("info [at] lillvik.example", "Skriv email: info@lillvik.example.")]
    [InlineData("mailto:info@lillvik.example", "Skriv email: info@lillvik.example.")]
    [InlineData("\"@lillvik\"", "Skriv email: …@….")]
    [InlineData("stadskansliet", "Skriv email: …@….")]
    public async Task An_address_that_no_message_reaches_is_reported_with_the_right_line(string written, string words)
    {
        using var site = TestSite.Small().Replace("site.yml", "email: stad@lillvik.example", $"email: {written}");

        var run = await site.Check("--language", "sv");

        Assert.Equal(["site.yml:13:10 not-an-email"], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("06 123 4567", "Skriv numret med landsnumret: telephone: \"+358 6 123 4567\".")]
    [InlineData("(06) 123 4567", "telephone: \"+358 6 123 4567\".")]
    [InlineData("06-1234567", "telephone: \"+358 6-1234567\".")]
    [InlineData("0061234567", "telephone: \"+61234567\".")]
    [InlineData("+358 (0)6 123 4567", "telephone: \"+358 6 123 4567\".")]
    [InlineData("ring oss", "'ring oss' är inget telefonnummer.")]
    public async Task A_number_that_cannot_be_dialled_from_abroad_is_reported_with_its_country_code(string written, string words)
    {
        using var site = TestSite.Small().Replace("site.yml", "+358 00 000 0000", written);

        var run = await site.Check("--language", "sv");

        Assert.Equal(["site.yml:14:14 telephone-country-code"], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("112")]
    [InlineData("+358 6 123 4567")]
    [InlineData("+46 8 123 45")]
    public async Task A_whole_number_is_no_fault(string written)
    {
        using var site = TestSite.Small().Replace("site.yml", "+358 00 000 0000", written);

        Assert.Empty((await site.Check()).Places);
    }

    [Theory]
    [InlineData("[ring](tel:061234567)", "tel:+35861234567")]
    [InlineData("[ring](tel:06-123-4567)", "tel:+3586-123-4567")]
    public async Task A_link_to_a_number_without_its_country_code_is_reported_with_it(string text, string meant)
    {
        using var site = TestSite.WithSwedish(text);

        var run = await site.Check();

        Assert.Contains($"{SwedishText.File}:7:1 incomplete-address", run.Places);
        Assert.Contains($"Did you mean '{meant}'?", run.Error, StringComparison.Ordinal);
    }
}
