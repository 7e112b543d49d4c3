using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class UnsupportedLanguages
{
    public static Rule Rule { get; } = new("languages", Severity.Error, Criterion: "3.1.1", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The site is published in Swedish and Finnish. Write 'languages: [sv, fi]' or 'languages: [fi, sv]', the original language first.",
        "Webbplatsen publiceras på svenska och finska. Skriv 'languages: [sv, fi]' eller 'languages: [fi, sv]', originalspråket först.",
        "Sivusto julkaistaan ruotsiksi ja suomeksi. Kirjoita 'languages: [sv, fi]' tai 'languages: [fi, sv]', alkukieli ensin.");
}
