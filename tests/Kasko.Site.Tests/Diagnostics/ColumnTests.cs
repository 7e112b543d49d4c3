using Kasko.Site.Diagnostics;

namespace Kasko.Site.Tests.Diagnostics;

public sealed class ColumnTests
{
    [Theory]
    [InlineData("abc", 1, 1)]
    [InlineData("abc", 4, 4)]
    [InlineData("åäö x", 5, 5)]
    [InlineData("\tx", 2, 2)]
    [InlineData("🚀x", 3, 2)]
    [InlineData("🚀x", 2, 1)]
    [InlineData("🚀🚀x", 5, 3)]
    [InlineData("a\u0308x", 3, 3)]
    [InlineData("ab", 9, 9)]
    [InlineData("🚀", 5, 4)]
    [InlineData("", 1, 1)]
    public void A_column_counts_the_characters_of_the_line(string line, int utf16, int characters) =>
        Assert.Equal(characters, Columns.InCharacters(line, utf16));

    [Fact]
    public void Half_a_character_counts_as_one() => Assert.Equal(2, Columns.InCharacters("\ud800x", 2));
}
