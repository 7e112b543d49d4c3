namespace Kasko.Site.Diagnostics;

/// <summary>The language a diagnostic is read in.</summary>
public enum MessageLanguage
{
    English,
    Swedish,
    Finnish,
}

/// <summary>What a diagnostic says, in each language it can be read in.</summary>
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
