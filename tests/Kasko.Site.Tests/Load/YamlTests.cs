using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

public sealed class YamlTests
{
    private const string Residents = "content/measures/residents.yml";

    [Theory]
    [InlineData("value: 1200", "value: 1 200", "Write 1200.")]
    [InlineData("value: 1200", "value: \"1\u00A0200,5\"", "Write 1200.5.")]
    [InlineData("value: 1200", "value: \u22125", "Write -5.")]
    [InlineData("value: 1200", "value: 5,3", "Write 5.3, not 5,3.")]
    [InlineData("value: 1200", "value: \"12,5\"", "Write 12.5.")]
    [InlineData("value: 1200", "value: 1\u202F400", "Write 1400.")]
    [InlineData("value: 1200", "value: .nan", "not '.nan'.")]
    [InlineData("value: 1200", "value: NaN", "not 'NaN'.")]
    [InlineData("value: 1200", "value: -.inf", "not '-.inf'.")]
    [InlineData("value: 1200", "value: Infinity", "not 'Infinity'.")]
    [InlineData("value: 1200", "value: 1e400", "not '1e400'.")]
    [InlineData("value: 1200", "value: 0x10", "not '0x10'.")]
    [InlineData("value: 1200", "value: 99999999999999999999999999999999999999", "more than 15 digits before the decimal point")]
    [InlineData("order: 1", "order: 99999999999", "'order' must be a whole number, not '99999999999'.")]
    [InlineData("period: 2023", "period: 2023-13", "not '2023-13'.")]
    [InlineData("period: 2023", "period: 99999", "not '99999'.")]
    [InlineData("period: 2023", "period: 2023Q1", "as in 2025, 2025-H1, 2025-Q1 or 2025-01, or twelve months, as in 2025/26 or 2025-07/2026-06, not '2023Q1'. Did you mean 'period: 2023-Q1'?")]
    [InlineData("direction: up", "direction: uppåt", "Allowed: up, down, hold.")]
    [InlineData("direction: up", "direction: hold", "'range' is missing.")]
    [InlineData("benefit: people", "benefit: poeple", "Did you mean 'people'?")]
    [InlineData("fi: Pikkulahden asukkaat}", "}", "The text is missing in Finnish. Add 'fi: …'.")]
    [InlineData("url: https://example.org/register", "url: \"javascript:alert(1)\"", "must be a web address that starts with https:// or http://")]
    public async Task A_malformed_measure_is_reported_with_the_right_form(string old, string instead, string words)
    {
        using var site = TestSite.Small().Replace(Residents, old, instead);

        var run = await site.Check();

        Assert.Contains(words, Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.StartsWith(Residents + ":", run.Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("benefit: {a: [b, c", "yaml-braces")]
    [InlineData("benefit: 'people", "yaml-quotation-mark")]
    [InlineData("benefit: people\n\tstatus: x", "yaml-tab")]
    [InlineData("a: &a [b]\nc: *a", "yaml-anchor")]
    [InlineData("benefit: !!int 5", "yaml-tag")]
    [InlineData("--- \na: b\n---\nc: d", "yaml-several-documents")]
    [InlineData("a: b\n...\nc: d", "yaml-several-documents")]
    [InlineData("benefit: *people", "yaml-anchor")]
    [InlineData("<<: *people", "yaml-anchor")]
    [InlineData("!benefit a: b", "yaml-tag")]
    [InlineData("? [a, b]\n: c", "yaml-syntax")]
    [InlineData("benefit: \"\\uD800\"", "yaml-quotation-mark")]
    [InlineData("%YAML 9.9\n---\na: b", "yaml-syntax")]
    [InlineData("\"a", "yaml-quotation-mark")]
    [InlineData("a: b: c", "yaml-colon-in-text")]
    [InlineData("", "wrong-type")]
    [InlineData("# bara en anteckning\n", "wrong-type")]
    [InlineData("- lista", "wrong-type")]
    public async Task Invalid_YAML_is_reported_once_and_references_to_the_file_are_not(string yaml, string rule)
    {
        using var site = TestSite.Small().Write(Residents, yaml);

        Assert.EndsWith(" " + rule, Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public async Task Deep_nesting_is_refused_and_does_not_crash_the_program(string open)
    {
        using var site = TestSite.Small().Write(Residents, "benefit: " + string.Concat(Enumerable.Repeat(open, 100_000)));

        Assert.EndsWith(" yaml-too-deep", Assert.Single((await site.Check()).Places), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Benefits_that_cannot_be_read_are_reported_once()
    {
        using var site = TestSite.Small().Replace("content/benefits.yml", "{sv: Staden växer, fi: Kaupunki kasvaa}", "{sv: Staden växer");

        Assert.Equal(["content/benefits.yml:2:10 yaml-braces"], (await site.Check()).Places);
    }
}
