using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class UnexpectedFile
{
    public static Rule Rule { get; } = new("unexpected-file", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, IReadOnlyCollection<string> known)
    {
        var hint = Hint.For(path, known);
        return Rule.At(new SourceSpan(path),
            $"This file is not used.{hint.English} Measures are in content/measures/.",
            $"Den här filen används inte.{hint.Swedish} Mätare finns i content/measures/.",
            $"Tätä tiedostoa ei käytetä.{hint.Finnish} Mittarit ovat kansiossa content/measures/.");
    }
}
