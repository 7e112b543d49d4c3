using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Reports;

namespace Kasko.Site.Tests.Reports;

/// <summary>Reports as created by a build.</summary>
internal static class SampleReport
{
    public static readonly Message Words = new("'x' is wrong.", "’x’ är fel.", "’x’ on väärin.");

    public static Diagnostic At(SourceSpan span, Severity severity = Severity.Error, string id = "broken-link", Message? message = null) =>
        new(id, severity, span, message ?? Words);

    /// <summary>A report on diagnostics in one file with the given lines.</summary>
    public static Report Of(string lines, params Diagnostic[] diagnostics) => In(MessageLanguage.English, lines, diagnostics);

    public static Report In(MessageLanguage language, string lines, params Diagnostic[] diagnostics) =>
        new([.. diagnostics], language, (_, line) => lines.Split('\n').ElementAtOrDefault(line - 1));

    public static string Text(Action<TextWriter, Report> write, Report report)
    {
        using var text = new StringWriter();
        write(text, report);
        return text.ToString();
    }

    public static string Bytes(Action<Stream, Report> write, Report report)
    {
        using var bytes = new MemoryStream();
        write(bytes, report);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
