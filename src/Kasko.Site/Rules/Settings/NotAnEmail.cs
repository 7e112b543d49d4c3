using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class NotAnEmail
{
    public static Rule Rule { get; } = new("not-an-email", Severity.Error);

    /// <param name="meant">The address that was most likely meant; null when it cannot be guessed.</param>
    public static Diagnostic At(SourceSpan at, string written, string? meant)
    {
        var line = $"email: {meant ?? "…@…"}";
        return Rule.At(at,
            $"'{Excerpt.Of(written)}' is not an e-mail address, so the link with it would not work. Write {line}.",
            $"'{Excerpt.Of(written)}' är ingen e-postadress, så länken med den skulle inte fungera. Skriv {line}.",
            $"'{Excerpt.Of(written)}' ei ole sähköpostiosoite, joten sen linkki ei toimisi. Kirjoita {line}.");
    }
}
