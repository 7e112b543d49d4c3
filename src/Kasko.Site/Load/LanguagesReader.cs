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

    /// <summary>Names that people write for a language, beside those that messages use.</summary>
    private static readonly ImmutableArray<(string Name, Language Language)> OtherNames =
        [("swe", Language.Swedish), ("sve", Language.Swedish), ("se-sv", Language.Swedish), ("fin", Language.Finnish), ("eng", Language.English), ("gb", Language.English), ("sme", Language.NorthernSami), ("sami", Language.NorthernSami), ("sámi", Language.NorthernSami)];

    /// <summary>The languages, and whether they can be used. Otherwise that is reported with the repaired line, and nothing else is missing or too much in any language.</summary>
    public static (Sourced<SiteLanguages> Languages, bool AreRead) Read(YamlMapping settings, DiagnosticList diagnostics)
    {
        var at = settings.Find(Key)?.Key.At ?? settings.At;
        var items = settings.Find(Key)?.Value switch
        {
            YamlSequence list => list.Items,
            YamlScalar { IsEmpty: false } one => [one],
            _ => [],
        };
        var read = items.Select(Item).ToList();
        var named = read.Where(item => item.Language is not null).DistinctBy(item => item.Language).ToList();
        var meant = named.Count == 0 ? Usual : new SiteLanguages([.. named.Select(item => item.Language!.Value)], [.. named.Skip(1).Where(item => item.IsPartial).Select(item => item.Language!.Value)]);
        var faults = Faults(settings, at, read, meant).ToList();
        diagnostics.AddRange(faults);
        return faults.Count == 0 ? (new(meant, at), true) : (new(WithAll(meant), at), false);
    }

    /// <summary>With all other languages, in which everything may be missing.</summary>
    private static SiteLanguages WithAll(SiteLanguages meant)
    {
        ImmutableArray<Language> others = [.. LanguageCodes.Known.Except(meant.All)];
        return new SiteLanguages([.. meant.All, .. others], [.. meant.Partial, .. others]);
    }

    private static IEnumerable<Diagnostic> Faults(YamlMapping settings, SourceSpan at, List<(string Written, Language? Language, bool IsPartial, bool IsExact, SourceSpan At)> items, SiteLanguages meant)
    {
        if (items.Count == 0 || settings.Find(Key)?.Value is YamlScalar)
        {
            yield return UnsupportedLanguages.At(at, meant);
            yield break;
        }

        var seen = new HashSet<Language>();
        foreach (var item in items)
        {
            if (item.Language is not { } language) yield return UnsupportedLanguages.Unknown(item.At, item.Written, meant);
            else if (!item.IsExact) yield return UnsupportedLanguages.Form(item.At, item.Written, meant);
            else if (!seen.Add(language)) yield return UnsupportedLanguages.Repeated(item.At, language, meant);
            else if (item.IsPartial && seen.Count == 1) yield return UnsupportedLanguages.FirstPartial(item.At, language, meant);
        }
    }

    /// <summary>A code, or a code with <c>{partial: true}</c>.</summary>
    private static (string Written, Language? Language, bool IsPartial, bool IsExact, SourceSpan At) Item(YamlNode item) => item switch
    {
        YamlScalar code => (code.Text, Meant(code.Text), false, LanguageCodes.Parse(code.Text) is not null, code.At),
        YamlMapping { Entries: [var entry] } => (entry.Key.Value, Meant(entry.Key.Value), IsMarkedPartial(entry.Value) is not false,
            LanguageCodes.Parse(entry.Key.Value) is not null && IsMarkedPartial(entry.Value) is not null, entry.Key.At),
        _ => ("", null, false, false, item.At),
    };

    /// <summary>Null for anything but <c>{partial: true}</c> and <c>{partial: false}</c>.</summary>
    private static bool? IsMarkedPartial(YamlNode value) => value switch
    {
        YamlMapping { Entries: [{ Key.Value: "partial", Value: YamlScalar { Text: "true" } }] } => true,
        YamlMapping { Entries: [{ Key.Value: "partial", Value: YamlScalar { Text: "false" } }] } => false,
        _ => null,
    };

    private static Language? Meant(string written)
    {
        if (LanguageCodes.Parse(written.Trim().ToLowerInvariant().Split('-', '_')[0]) is { } known) return known;
        foreach (var language in LanguageCodes.Known)
        {
            var name = language.Name();
            if (((string[])[name.English, name.Swedish, name.Finnish]).Contains(written.Trim(), StringComparer.OrdinalIgnoreCase)) return language;
        }

        foreach (var (name, language) in OtherNames)
            if (name.Equals(written.Trim(), StringComparison.OrdinalIgnoreCase)) return language;
        return null;
    }
}
