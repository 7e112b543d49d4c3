using Kasko.Site.Languages.Others;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Words and phrases of a language, in small letters, that the checks of texts and pages look for.</summary>
/// <param name="VagueLinks">Link texts that say nothing of where the link leads (WCAG 2.4.4, failure F84).</param>
/// <param name="PicturePhrases">What says no more than that there is a picture.</param>
/// <param name="Joining">Words before which a hyphen stands for a part that two words share: <c>barn- och ungdomsarbete</c>.</param>
internal sealed record WordLists(IReadOnlyList<string> VagueLinks, IReadOnlyList<string> PicturePhrases, IReadOnlyList<string> Joining)
{
    /// <summary>Those of every language: a text may hold words of another than its own.</summary>
    public static WordLists All { get; } = Together([.. LanguageCodes.All.Select(language => Locale.Of(language).Lists), OtherLanguages.Lists]);

    /// <param name="folder">A type in the language's folder.</param>
    public static WordLists Read(Type folder) =>
        new(WordList.Read(folder, "vague-links"), WordList.Read(folder, "picture-phrases"), WordList.Read(folder, "joining-words"));

    private static WordLists Together(IReadOnlyList<WordLists> lists) => new(
        [.. lists.SelectMany(list => list.VagueLinks)],
        [.. lists.SelectMany(list => list.PicturePhrases)],
        [.. lists.SelectMany(list => list.Joining)]);
}
