using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class UnexpectedFile
{
    public static Rule Rule { get; } = new("unexpected-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, IReadOnlyCollection<string> known)
    {
        var hint = Hint.For(path, known);
        return Rule.At(new SourceSpan(path),
            $"Nothing reads this file.{hint.English} Measures are in content/measures/.",
            $"Ingenting läser den här filen.{hint.Swedish} Mätare finns i content/measures/.",
            $"Mikään ei lue tätä tiedostoa.{hint.Finnish} Mittarit ovat kansiossa content/measures/.");
    }
}
