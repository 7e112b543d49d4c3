using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentNumbers
{
    private const int MostNumbers = 8;

    public static Rule Rule { get; } = new("different-numbers", Severity.Error);

    /// <param name="written">A number that the original does not have.</param>
    /// <param name="original">The number that the original has instead.</param>
    public static Diagnostic At(SourceSpan at, string written, string? original, SourceSpan originalAt) => original is null
        ? Rule.At(at,
            $"The original does not have the number '{written}' (see {originalAt}).",
            $"Originalet har inte talet '{written}' (se {originalAt}).",
            $"Alkutekstissä ei ole lukua '{written}' (katso {originalAt}).")
        : Rule.At(at,
            $"The number here is '{written}', in the original '{original}' ({originalAt}). Correct the wrong one.",
            $"Här står talet '{written}', i originalet '{original}' ({originalAt}). Rätta det som är fel.",
            $"Tässä on luku '{written}', alkutekstissä '{original}' ({originalAt}). Korjaa väärä luku.");

    public static Diagnostic Missing(SourceSpan at, IReadOnlyList<string> written, SourceSpan originalAt)
    {
        var numbers = string.Join("; ", written.Take(MostNumbers).Select(number => $"'{number}'")) + (written.Count > MostNumbers ? " …" : "");
        return written.Count == 1
            ? Rule.At(at,
                $"A number of the original is missing here: {numbers} ({originalAt}).",
                $"Här saknas ett tal som finns i originalet: {numbers} ({originalAt}).",
                $"Tästä puuttuu alkutekstin luku {numbers} ({originalAt}).")
            : Rule.At(at,
                $"Numbers of the original are missing here: {numbers} ({originalAt}).",
                $"Här saknas tal som finns i originalet: {numbers} ({originalAt}).",
                $"Tästä puuttuvat alkutekstin luvut {numbers} ({originalAt}).");
    }

    /// <summary>A text given in both languages in one file.</summary>
    /// <param name="only">The numbers that only this text has, in the notation of its language.</param>
    public static Diagnostic InOneFile(SourceSpan at, IReadOnlyList<string> only, IReadOnlyList<string> other)
    {
        string Listed(IReadOnlyList<string> numbers) => string.Join("; ", numbers.Take(MostNumbers).Select(number => $"'{number}'"));
        return (only.Count, other.Count) switch
        {
            (0, _) => Rule.At(at,
                $"The text in the other language has {Listed(other)}, this one has not.",
                $"Texten på det andra språket har {Listed(other)}, den här har det inte.",
                $"Toisenkielisessä tekstissä on {Listed(other)}, tässä ei ole."),
            (_, 0) => Rule.At(at,
                $"This text has {Listed(only)}, the one in the other language has not.",
                $"Den här texten har {Listed(only)}, den på det andra språket har det inte.",
                $"Tässä tekstissä on {Listed(only)}, toisenkielisessä ei ole."),
            _ => Rule.At(at,
                $"This text has {Listed(only)}, the one in the other language has {Listed(other)}.",
                $"Den här texten har {Listed(only)}, den på det andra språket har {Listed(other)}.",
                $"Tässä tekstissä on {Listed(only)}, toisenkielisessä {Listed(other)}."),
        };
    }
}
