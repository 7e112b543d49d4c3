using System.Collections.Concurrent;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Compose;

/// <summary>Says things in the theme's words; a word that the theme lacks is reported once and stays empty.</summary>
internal sealed class Phrases(Localized<Words> words, DiagnosticList diagnostics)
{
    private readonly ConcurrentDictionary<string, bool> _missing = new(StringComparer.Ordinal);

    public string Say(Language language, string key, params IReadOnlyList<string> values) =>
        Find(language, key) is { } word ? Wording.Fill(word.Other, values) : "";

    /// <summary>A word with a number, in the form that goes with it.</summary>
    public string Count(Language language, string key, int number)
    {
        if (Find(language, key) is not { } word) return "";
        var form = Plural.IsOne(number) ? word.One ?? word.Other : word.Other;
        return Wording.Fill(form, [number.ToString(CultureInfo.InvariantCulture)]);
    }

    public string State(MeasureState state, Language language) => Say(language, "state_" + state.Key().Replace('-', '_'));

    private Word? Find(Language language, string key)
    {
        var word = words[language].Find(key);
        if (word is null && _missing.TryAdd(key, true)) diagnostics.Add(MissingWord.InTheme(key));
        return word;
    }
}
