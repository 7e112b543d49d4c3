using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlTooDeep
{
    public static Rule Rule { get; } = new("yaml-too-deep", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int limit) => Rule.At(at,
        $"The YAML is nested more than {limit} levels deep. Look for brackets that were opened and never closed.",
        $"YAML-texten har mer än {limit} nivåer. Leta efter hakparenteser eller klammerparenteser som inte avslutas.",
        $"YAML-tekstissä on yli {limit} tasoa. Etsi sulkeita, jotka on avattu mutta joita ei ole suljettu.");
}
