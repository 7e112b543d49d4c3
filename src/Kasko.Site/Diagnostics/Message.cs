namespace Kasko.Site.Diagnostics;

/// <summary>The language of a diagnostic's message.</summary>
public enum MessageLanguage
{
    English,
    Swedish,
    Finnish,
}

/// <summary>The message of a diagnostic in each language.</summary>
public sealed record Message(string English, string Swedish, string Finnish)
{
    public string In(MessageLanguage language) => language switch
    {
        MessageLanguage.Swedish => Swedish,
        MessageLanguage.Finnish => Finnish,
        _ => English,
    };
}

public static class MessageLanguageCodes
{
    /// <summary>The BCP 47 code of the language.</summary>
    public static string Code(this MessageLanguage language) => language switch
    {
        MessageLanguage.Swedish => "sv",
        MessageLanguage.Finnish => "fi",
        _ => "en",
    };
}
