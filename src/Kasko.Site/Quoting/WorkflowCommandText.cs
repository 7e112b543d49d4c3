namespace Kasko.Site.Quoting;

/// <summary>Texts in GitHub's workflow commands, each of which is one line of the log.</summary>
internal static class WorkflowCommandText
{
    /// <summary>The message. Line breaks are removed, so that a text cannot contain a command of its own.</summary>
    public static string Message(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>The value of a property, which a colon or a comma would end.</summary>
    public static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
