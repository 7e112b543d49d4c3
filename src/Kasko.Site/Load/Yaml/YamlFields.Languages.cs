using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load.Yaml;

/// <content>Values that are given in each language of the site: <c>{sv: …, fi: …}</c>.</content>
internal sealed partial class YamlFields
{
    /// <summary>Such a text in each language, each with its place.</summary>
    public Localized<Sourced<string>> LocalizedNames(string key)
    {
        var names = PlacedLocalized(key);
        foreach (var name in names.Values.Where(name => name.Value.Length > 0)) RequireWords(key, name);
        return names;
    }

    /// <summary>One address for readers of all languages, or one for each: <c>{sv: …, fi: …}</c>.</summary>
    public Localized<Uri>? OptionalLocalizedAddress(string key)
    {
        if (Find(key) is not YamlMapping) return OptionalAddress(key) is { } same ? Each(_ => same) : null;
        var both = OptionalFields(key)!;
        var addresses = Each(language =>
        {
            if (!both.Has(language.Code())) both.MissingIn(language);
            return both.OptionalAddress(language.Code());
        });
        if (!both.Complete()) _failed = true;
        return addresses[languages.First] is { } first && addresses.Entries.All(entry => entry.Value is not null || languages.IsPartial(entry.Language))
            ? addresses.Select(address => address ?? first)
            : null;
    }

    public Localized<string>? OptionalLocalized(string key) => OptionalPlacedLocalized(key)?.Select(text => text.Value);

    public Localized<string> Localized(string key) => PlacedLocalized(key).Select(text => text.Value);

    /// <summary>One text for readers of all languages, such as a number, or one for each: <c>{sv: …, fi: …}</c>.</summary>
    public Localized<string> NumberOrNames(string key)
    {
        if (Find(key) is YamlMapping) return Localized(key);
        var same = Text(key).Value;
        return Each(_ => same);
    }

    /// <summary>A text in each language, each with its place.</summary>
    public Localized<Sourced<string>> PlacedLocalized(string key)
    {
        if (Find(key) is null) Missing(key);
        return OptionalPlacedLocalized(key) ?? Each(_ => new Sourced<string>("", mapping.At));
    }

    /// <summary>Text that is not prose, such as a slug, in each language; its language is not checked.</summary>
    public Localized<Sourced<string>>? OptionalCodes(string key)
    {
        if (OptionalFields(key) is not { } both) return null;
        var codes = both.PlacedLanguages();
        if (!both.Complete()) _failed = true;
        return Filled(codes, code => code);
    }

    /// <summary>The same, when it is required.</summary>
    public Localized<Sourced<string>> Codes(string key)
    {
        if (Find(key) is null) Missing(key);
        return OptionalCodes(key) ?? Each(_ => new Sourced<string>("", mapping.At));
    }

    /// <summary>
    /// A list of texts, or a list for each language: <c>{sv: […], fi: […]}</c>; the language is null when there is one list.
    /// </summary>
    public ImmutableArray<(Language? Language, Sourced<string> Text)> TextsByLanguage(string key)
    {
        if (Find(key) is not YamlMapping) return [.. Texts(key).Select(text => ((Language?)null, text))];
        var both = OptionalFields(key)!;
        var texts = languages.All.SelectMany(language => both.Texts(language.Code()).Select(text => ((Language?)language, text))).ToImmutableArray();
        if (!both.Complete()) _failed = true;
        return texts;
    }

    private Localized<Sourced<string>>? OptionalPlacedLocalized(string key) => Find(key) switch
    {
        YamlScalar text => Reject<Localized<Sourced<string>>?>(WrongType.NotLocalized(text.At, key, languages)),
        _ => OptionalFields(key)?.Localized(this),
    };

    /// <summary>The mapping below a key in each language, each read by <paramref name="read"/>; null when one is missing that may not be, which is reported.</summary>
    /// <param name="replace">For a language where it may be missing and is: makes it of the one in the first language.</param>
    public Localized<T>? OptionalPerLanguage<T>(string key, Func<YamlFields, T> read, Func<T, T> replace)
        where T : class
    {
        if (OptionalFields(key) is not { } both) return null;
        var isWhole = true;
        var result = Each(language =>
        {
            if (both.OptionalFields(language.Code()) is { } fields)
            {
                var value = read(fields);
                if (!fields.Complete()) _failed = true;
                return (T?)value;
            }

            if (!both.Has(language.Code())) both.MissingIn(language);
            isWhole &= languages.IsPartial(language);
            return null;
        });
        if (!both.Complete()) _failed = true;
        return isWhole && result[languages.First] is { } first ? result.Select(value => value ?? replace(first)) : null;
    }

    public Localized<T>? PerLanguage<T>(string key, Func<YamlFields, T> read, Func<T, T> replace)
        where T : class
    {
        if (Find(key) is null) Missing(key);
        return OptionalPerLanguage(key, read, replace);
    }

    /// <summary>The entries of a mapping below a key whose keys are free, each with its text in each language.</summary>
    public ImmutableArray<(Sourced<string> Key, Localized<Sourced<string>> Texts)> LocalizedPairs(string key)
    {
        if (OptionalFields(key) is not { } fields) return [];
        var pairs = ImmutableArray.CreateBuilder<(Sourced<string>, Localized<Sourced<string>>)>();
        foreach (var (name, _) in fields.Entries)
        {
            if (fields.OptionalCodes(name.Value) is { } codes) pairs.Add((name, codes));
        }

        if (!fields.Complete()) _failed = true;
        return pairs.ToImmutable();
    }

    /// <summary>The texts of this mapping in each language.</summary>
    public Localized<string> Languages()
    {
        var texts = PlacedLanguages();
        LocalizedTexts.Validate(texts, languages, diagnostics);
        return Filled(texts, Marked).Select(text => text.Value);
    }

    /// <summary>The same with their places; their language is not checked.</summary>
    public Localized<Sourced<string>> PlacedLanguages() => Each(language =>
    {
        if (OptionalText(language.Code()) is { Value.Length: > 0 } found) return found;
        MissingIn(language);
        return new Sourced<string>("", At);
    });

    private Localized<Sourced<string>> Localized(YamlFields parent)
    {
        var texts = PlacedLanguages();
        // A key of no language is most likely a part of a text that a comma divided.
        if (Entries.All(entry => LanguageCodes.Parse(entry.Key.Value) is not null)) LocalizedTexts.Validate(texts, languages, diagnostics);
        if (!Complete()) parent._failed = true;
        return Filled(texts, Marked);
    }

    /// <summary>What is missing in a language where it may be missing comes from the first language.</summary>
    private Localized<Sourced<string>> Filled(Localized<Sourced<string>> texts, Func<string, string> replace)
    {
        var first = texts[languages.First];
        return texts.Select((language, text) => text.Value.Length == 0 && languages.IsPartial(language) ? new Sourced<string>(replace(first.Value), first.At) : text);
    }

    private string Marked(string text) => PassageText.Marked(text, languages.First);

    /// <summary>A value for each language of the site.</summary>
    public Localized<T> Each<T>(Func<Language, T> make) => Model.Localized.Of(languages, make);

    private void MissingIn(Language language)
    {
        if (languages.IsPartial(language)) return;
        _failed = true;
        if (!UnknownKeys.HasWithoutSpace(mapping, language.Code())) diagnostics.Add(MissingLanguage.At(At, language));
    }
}
