using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Quoting;
using Kasko.Site.Rules;

namespace Kasko.Site.Reports;

/// <param name="Colour">Whether the terminal shows colours and its user wants them (see no-color.org).</param>
/// <param name="Width">The terminal's width in cells. Source lines are truncated and messages wrapped to it.</param>
public sealed record PrettyForm(bool Colour, int Width = 80);

/// <summary>
/// For people at a terminal: the place in words, what is wrong and what to do, then the line with a caret. Errors come last,
/// nearest the prompt, and the missing settings of a file are one warning.
/// <code>
/// I filen content/goals/sustainability.sv.md, rad 14, tecken 4
///   Fel: Sidan 'smoth.sv.md' finns inte på webbplatsen. Menade du 'smooth.sv.md'? [broken-link, WCAG 2.4.4]
///     14 | Se [smidig verksamhet](smoth.sv.md).
///        |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/// </code>
/// </summary>
public static class PrettyReport
{
    private const string Indent = "  ";
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Dim = "\u001b[2m";
    private const string Red = "\u001b[1;31m";
    private const string Yellow = "\u001b[1;33m";

    public static void Write(TextWriter to, Report report, PrettyForm form)
    {
        foreach (var diagnostic in ReadableList.Of(report.Diagnostics).OrderBy(found => found.Severity is Severity.Error))
        {
            Write(to, diagnostic, report, form);
            to.Write('\n');
        }
    }

    private static void Write(TextWriter to, Diagnostic diagnostic, Report report, PrettyForm form)
    {
        var place = report.PlaceOf(diagnostic);
        var colour = diagnostic.Severity is Severity.Error ? Red : Yellow;
        Paint(to, ReportMessages.PlaceInWords(PrintableText.Of(place.Path), place.Line, place.Column, report.Language), Bold, form);
        to.Write('\n');

        var lead = diagnostic.Severity.Word(report.Language);
        var message = PrintableText.Of(diagnostic.Message.In(report.Language));
        var rule = RuleList.Find(diagnostic.Id)?.Criterion is { } criterion ? $"{diagnostic.Id}, WCAG {criterion}" : diagnostic.Id;
        var lines = Wrapped($"{lead}: {message} [{rule}]", form.Width - Indent.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            to.Write(Indent);
            if (i > 0)
            {
                to.Write(lines[i]);
            }
            else
            {
                Paint(to, lines[0][..lead.Length], colour, form);
                to.Write(lines[0][lead.Length..]);
            }

            to.Write('\n');
        }

        if (place.Text is not null && place.Column > 0) WriteExcerpt(to, diagnostic.At, place, colour, form);
    }

    private static void WriteExcerpt(TextWriter to, SourceSpan span, ReportedPlace place, string colour, PrettyForm form)
    {
        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        var margin = $"{Indent}{Indent}{number} | ";
        var excerpt = SourceExcerpt.Of(place.Text!, span.Column, span.Length, Math.Max(20, form.Width - margin.Length));
        Paint(to, margin, Dim, form);
        to.Write(excerpt.Source);
        to.Write('\n');
        Paint(to, $"{new string(' ', margin.Length - 2)}| ", Dim, form);
        var pad = excerpt.Carets.IndexOf('^', StringComparison.Ordinal);
        to.Write(excerpt.Carets[..pad]);
        Paint(to, excerpt.Carets[pad..], colour, form);
        to.Write('\n');
    }

    private static void Paint(TextWriter to, string text, string style, PrettyForm form)
    {
        if (form.Colour) to.Write(style);
        to.Write(text);
        if (form.Colour) to.Write(Reset);
    }

    /// <summary>Wrapped at spaces only: a path or an address is never broken, so that it can be copied or clicked.</summary>
    private static List<string> Wrapped(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var cells = 0;
        foreach (var word in text.Split(' '))
        {
            var length = StringInfo.ParseCombiningCharacters(word).Length;
            if (line.Length > 0 && cells + 1 + length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                cells = 0;
            }

            if (line.Length > 0)
            {
                line.Append(' ');
                cells++;
            }

            line.Append(word);
            cells += length;
        }

        lines.Add(line.ToString());
        return lines;
    }
}
