using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class NotANumber
{
    public static Rule Rule { get; } = new("not-a-number", Severity.Error, IsFirm: true);

    /// <summary>It has more than fifteen digits before the decimal point.</summary>
    public static Diagnostic TooLarge(SourceSpan at, string key, string written) => Rule.At(at,
        $"'{key}' has more than 15 digits before the decimal point: '{Excerpt.Of(written)}'. No figure is so large; write the number that is meant.",
        $"'{key}' har fler än 15 siffror före decimalpunkten: '{Excerpt.Of(written)}'. Så stort är inget tal här; skriv det tal som avses.",
        $"Kohdassa '{key}' on yli 15 numeroa ennen desimaalipistettä: '{Excerpt.Of(written)}'. Niin suuria lukuja täällä ei ole; kirjoita tarkoitettu luku.");

    public static Diagnostic At(SourceSpan at, string key, string written, string? write)
    {
        var hint = write is null ? new Hint("", "", "") : new Hint($" Write {write}.", $" Skriv {write}.", $" Kirjoita {write}.");
        return Rule.At(at,
            $"'{key}' must be a number with a point as decimal sign and no spaces, not '{written}'.{hint.English}",
            $"'{key}' ska vara ett tal med decimalpunkt och utan mellanslag, inte '{written}'.{hint.Swedish}",
            $"'{written}' ei kelpaa luvuksi. Kirjoita kohtaan '{key}' luku ilman välilyöntejä ja desimaalien eteen piste.{hint.Finnish}");
    }
}
