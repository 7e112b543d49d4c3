using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class DuplicateKey
{
    public static Rule Rule { get; } = new("duplicate-key", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, int firstLine) => Rule.At(at,
        $"'{key}' is used twice, first on line {firstLine}. Keep one of them.",
        $"'{key}' förekommer två gånger, först på rad {firstLine}. Behåll den ena.",
        $"'{key}' esiintyy kahdesti, ensin rivillä {firstLine}. Säilytä toinen niistä.");
}
