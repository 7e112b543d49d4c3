using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Load;

/// <summary>Reads <c>languages</c> of <c>site.yml</c>, before anything that is given in each of them.</summary>
internal static class LanguagesReader
{
    public const string Key = "languages";

    /// <summary>Used where the site's own languages cannot be read.</summary>
    public static SiteLanguages Usual { get; } = new([Language.Swedish, Language.Finnish]);

    /// <summary>Null, with the place, when it cannot be read, which is reported.</summary>
    public static Sourced<SiteLanguages?> Read(YamlMapping settings, DiagnosticList diagnostics)
    {
        var at = settings.Find(Key)?.Key.At ?? settings.At;
        ImmutableArray<string> codes = settings.Find(Key)?.Value is YamlSequence list ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)] : [];
        ImmutableArray<Language> languages = [.. codes.Select(LanguageCodes.Parse).OfType<Language>().Distinct()];
        if (languages.Length == 2 && codes.Length == 2) return new(new SiteLanguages(languages), at);
        diagnostics.Add(UnsupportedLanguages.At(at));
        return new(null, at);
    }
}
