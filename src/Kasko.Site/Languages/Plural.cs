namespace Kasko.Site.Languages;

/// <summary>The plural form of a word for a number; Swedish and Finnish have the same two (CLDR plural rules).</summary>
public static class Plural
{
    /// <summary>True for 1 and −1.</summary>
    public static bool IsOne(decimal number) => Math.Abs(number) == 1;
}
