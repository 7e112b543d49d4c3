using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Words and phrases of a language, in lower case, that the checks of texts and pages look for.</summary>
/// <param name="VagueLinks">Link texts that do not say where the link leads (WCAG 2.4.4, failure F84).</param>
/// <param name="VaguePictures">Alternative texts that fit any picture (WCAG 1.1.1, failure F30).</param>
/// <param name="PicturePhrases">Phrases that only say that there is a picture.</param>
/// <param name="Joining">Words before which a hyphen replaces a part shared by two words: <c>barn- och ungdomsarbete</c>.</param>
internal sealed record WordLists(IReadOnlyList<string> VagueLinks, IReadOnlyList<string> VaguePictures, IReadOnlyList<string> PicturePhrases, IReadOnlyList<string> Joining)
{
    public static WordLists None { get; } = new([], [], [], []);

    /// <summary>The lists of all languages together: a text may contain words of another language.</summary>
    public static WordLists All { get; } = Together([.. LanguageCodes.Known.Select(language => Locale.Of(language).Lists)]);

    /// <param name="folder">A type in the language's folder.</param>
    public static WordLists Read(Type folder) =>
        new(WordList.Read(folder, "vague-links"), WordList.Read(folder, "vague-pictures"), WordList.Read(folder, "picture-phrases"), WordList.Read(folder, "joining-words"));

    private static WordLists Together(IReadOnlyList<WordLists> lists) => new(
        [.. lists.SelectMany(list => list.VagueLinks)],
        [.. lists.SelectMany(list => list.VaguePictures)],
        [.. lists.SelectMany(list => list.PicturePhrases)],
        [.. lists.SelectMany(list => list.Joining)]);
}
