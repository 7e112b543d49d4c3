using System.CommandLine;
using System.Reflection;
using System.Text;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary>The options for listing problems, and the listing itself, on standard error.</summary>
internal static class ReportOutput
{
    /// <summary>The version in reports, as printed by <c>--version</c>.</summary>
    private static string Version =>
        typeof(ReportOutput).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public static void AddTo(Command command)
    {
        command.Options.Add(Options.Format);
        command.Options.Add(Options.Plain);
        command.Options.Add(Options.Language);
    }

    public static void Write(ParseResult parsed, Terminal terminal, Report report, string root)
    {
        report = report with { Folder = RepositoryFolder.Of(root) };
        switch (parsed.GetValue(Options.Format))
        {
            case "json":
                Write(terminal, to => JsonReport.Write(to, report));
                break;
            case "sarif":
                Write(terminal, to => SarifReport.Write(to, report, Version));
                break;
            case "gitlab":
                Write(terminal, to => GitLabReport.Write(to, report));
                break;
            case "github":
                GitHubReport.Write(terminal.Error, report);
                break;
            default:
                if (terminal.Screen is { } screen && !parsed.GetValue(Options.Plain)) PrettyReport.Write(terminal.Error, report, Form(screen, terminal));
                else PlainReport.Write(terminal.Error, report);
                break;
        }
    }

    /// <summary>Colours when the terminal supports them and NO_COLOR is not set (no-color.org).</summary>
    private static PrettyForm Form(Screen screen, Terminal terminal) =>
        new(string.IsNullOrEmpty(terminal.Variable("NO_COLOR")) && terminal.Variable("TERM") is not "dumb", screen.Width);

    private static void Write(Terminal terminal, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        terminal.Error.Write(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
