using System.Globalization;

namespace Kasko.Site.Rules.Translations;

/// <summary>A number with its noun, in a language whose nouns have one form for the number one and another for all other numbers.</summary>
internal static class Counted
{
    public static string Of(int number, string one, string other) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : other)}");
}
