using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Reports;

/// <summary>The texts of a report besides its diagnostics.</summary>
public static class ReportMessages
{
    /// <summary>The number of errors and warnings, in one sentence.</summary>
    public static string Summary(int errors, int warnings, MessageLanguage language) => (errors, warnings) switch
    {
        (0, 0) => new Message("Nothing wrong was found.", "Inga fel hittades.", "Virheitä ei löytynyt.").In(language),
        (_, 0) => $"{Errors(errors).In(language)}.",
        (0, _) => $"{Warnings(warnings).In(language)}.",
        _ => $"{Errors(errors).In(language)} {And.In(language)} {Warnings(warnings).In(language)}.",
    };

    /// <summary>
    /// The place of a problem in words; line 0 means the whole file, column 0 the whole line, an empty path the whole site.
    /// </summary>
    internal static string PlaceInWords(string path, int line, int column, MessageLanguage language)
    {
        var file = path.Length == 0
            ? new Message("In the site as a whole", "På webbplatsen som helhet", "Koko sivustossa").In(language)
            : ProgramFile.Is(path)
            ? $"{new Message("In the program's own file", "I programmets egen fil", "Ohjelman omassa tiedostossa").In(language)} {path[ProgramFile.Prefix.Length..]}"
            : $"{new Message("In the file", "I filen", "Tiedostossa").In(language)} {path}";
        if (line <= 0) return file;
        var row = string.Create(CultureInfo.InvariantCulture, $"{file}, {new Message("line", "rad", "rivi").In(language)} {line}");
        return column <= 0
            ? row
            : string.Create(CultureInfo.InvariantCulture, $"{row}, {new Message("character", "tecken", "merkki").In(language)} {column}");
    }

    private static readonly Message And = new("and", "och", "ja");

    private static Message Errors(int count) => Counted(count, new("error", "fel", "virhe"), new("errors", "fel", "virhettä"));

    private static Message Warnings(int count) =>
        Counted(count, new("warning", "varning", "varoitus"), new("warnings", "varningar", "varoitusta"));

    private static Message Counted(int count, Message one, Message other)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var noun = count == 1 ? one : other;
        return new Message($"{number} {noun.English}", $"{number} {noun.Swedish}", $"{number} {noun.Finnish}");
    }
}
