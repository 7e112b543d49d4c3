using System.Text.RegularExpressions;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Benchmarks;

/// <summary>Counts how often the language of a line of five words or more is recognised, and how often it is mistaken, in the pages below a folder.</summary>
internal static partial class LanguageRecall
{
    private const int Short = 10;

    private static readonly SiteLanguages Languages = new([Language.Swedish, Language.Finnish]);

    public static void Print(string folder, TextWriter output)
    {
        var lines = LanguageCodes.Known.SelectMany(language => Lines(folder, language)).Distinct().ToList();
        foreach (var kind in lines.GroupBy(line => line.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var guesses = kind.Select(line => (line.Language, Guess: LanguageGuess.Of(line.Text, Languages), IsOther: LanguageGuess.IsOther(line.Text, Languages))).ToList();
            var right = guesses.Count(line => line.Guess == line.Language);
            var wrong = guesses.Count(line => line.IsOther || (line.Guess is not null && line.Guess != line.Language));
            output.WriteLine($"{kind.Key}: {guesses.Count} lines, {right} recognised, {wrong} mistaken");
        }
    }

    private static IEnumerable<(Language Language, string Kind, string Text)> Lines(string folder, Language language) =>
        from file in Directory.EnumerateFiles(folder, $"*.{language.Code()}.md", SearchOption.AllDirectories)
        from line in FrontMatter().Replace(File.ReadAllText(file), "").Split('\n')
        let text = Marker().Replace(line, "")
        let words = Word().Count(text)
        where words >= 5
        let kind = line.StartsWith('#') ? "headings" : Marker().IsMatch(line) ? "items" : "other lines"
        select (language, words < Short ? $"{kind} of 5 to 9 words" : kind, text);

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^(?:#+|[0-9]+[.)]|-) ")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
