namespace Kasko.Site.Diagnostics;

/// <summary>The words for severities.</summary>
public static class SeverityWords
{
    private static readonly Message Error = new("Error", "Fel", "Virhe");
    private static readonly Message Warning = new("Warning", "Varning", "Varoitus");

    public static string Word(this Severity severity, MessageLanguage language) => (severity is Severity.Error ? Error : Warning).In(language);

    /// <summary>The word for programs; the same in every language.</summary>
    public static string Code(this Severity severity) => severity is Severity.Error ? "error" : "warning";
}
