using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Tests.Languages;

public class WordListTests
{
    public static TheoryData<string> Lists =>
        [.. typeof(Hyphenator).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_starts_with_a_comment_and_has_each_word_once_in_lower_case(string list)
    {
        using var reader = new StreamReader(typeof(Hyphenator).Assembly.GetManifestResourceStream(list)!, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var lines = reader.ReadToEnd().TrimEnd('\n').Split('\n');

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        var words = lines[1..];
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        Assert.All(words, word => Assert.Equal(Nfc.Of(word.Trim().ToLowerInvariant()), word));
        Assert.DoesNotContain(words, word => word.Length == 0 || word[0] == '#');
    }

    [Fact]
    public void Every_language_has_its_lists() => Assert.True(Lists.Count >= 17);
}
