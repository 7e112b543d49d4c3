using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class NotANumber
{
    public static Rule Rule { get; } = new("not-a-number", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, string written, string? write)
    {
        var hint = write is null ? new Hint("", "", "") : new Hint($" Write {write}.", $" Skriv {write}.", $" Kirjoita {write}.");
        return Rule.At(at,
            $"'{key}' must be a number with a point as decimal sign and no spaces, not '{written}'.{hint.English}",
            $"'{key}' ska vara ett tal med decimalpunkt och utan mellanslag, inte '{written}'.{hint.Swedish}",
            $"'{written}' ei kelpaa luvuksi. Kirjoita kohtaan '{key}' luku ilman välilyöntejä ja desimaalien eteen piste.{hint.Finnish}");
    }
}
