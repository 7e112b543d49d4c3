using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlSeveralDocuments
{
    public static Rule Rule { get; } = new("yaml-several-documents", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A second YAML document starts here. A file can have only one: remove the '---' line.",
        "Här börjar ett andra YAML-dokument. En fil får bara ha ett: ta bort raden '---'.",
        "Tästä alkaa toinen YAML-asiakirja. Tiedostossa saa olla vain yksi: poista rivi '---'.");
}
