using System.Collections.Immutable;
using Kasko.Site.Authoring;
using Kasko.Site.Model;

namespace Kasko.Site.Cli;

/// <summary>What a town is called, as given by options.</summary>
internal static class GivenTown
{
    private static readonly string[] Usual = ["sv", "fi"];

    /// <summary>The names by language, none when no name was given; or the text that cannot be understood.</summary>
    public static (ImmutableArray<(Language Language, TownForms Forms)> Town, string? Fault) Read(string? languages, string[] names, string[] forms, string[] titles, string[] slogans)
    {
        // One name without a language is the town's name in all of them.
        var same = names is [var only] && !only.Contains('=', StringComparison.Ordinal) ? only.Trim() : null;
        string[] codes = languages?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? (names.Length == 0 || same is not null ? Usual : [.. names.Select(name => Split(name).Language).Distinct()]);
        if (codes.FirstOrDefault(code => LanguageCodes.Parse(code) is null) is { } unknown) return ([], unknown);
        foreach (var text in same is null ? [.. names, .. titles, .. slogans] : titles.Concat(slogans))
            if (!codes.Contains(Split(text).Language) || Split(text).Text.Length == 0) return ([], text);
        foreach (var form in forms)
            if (!codes.Contains(Split(form).Language.Split('.')[0]) || Split(form).Language.Split('.') is not [_, "genitive" or "in" or "from" or "to" or "official"] || Split(form).Text.Length == 0) return ([], form);

        var named = names.Where(_ => same is null).Select(Split).ToList();
        var first = same ?? named.FirstOrDefault().Text;
        if (string.IsNullOrEmpty(first)) return ([], null);
        return ([.. codes.Distinct().Select(code => (LanguageCodes.Parse(code)!.Value, new TownForms(
            Find(named, code) ?? first,
            Form(code, "genitive"), Form(code, "in"), Form(code, "from"), Form(code, "to"), Form(code, "official"),
            Find(titles.Select(Split), code), Find(slogans.Select(Split), code))))], null);

        string? Form(string code, string form) => Find(forms.Select(Split), $"{code}.{form}");
    }

    private static string? Find(IEnumerable<(string Language, string Text)> given, string code) => given.LastOrDefault(each => each.Language == code).Text;

    private static (string Language, string Text) Split(string given)
    {
        var sign = given.IndexOf('=', StringComparison.Ordinal);
        return sign < 0 ? ("", given.Trim()) : (given[..sign].Trim(), given[(sign + 1)..].Trim());
    }
}
