namespace Kasko.Site.Load;

/// <summary>The ids of measures, actions and categories, which are parts of addresses and of open data.</summary>
internal static class DataId
{
    /// <summary>Whether an id has only small letters a–z, digits and hyphens.</summary>
    public static bool IsValid(string id) => id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
