using System.CommandLine;
using Kasko.Site.ExternalLinks;

namespace Kasko.Site.Cli;

/// <summary>One line in a terminal that shows how many external links have been checked; cleared at the end.</summary>
internal sealed class ProgressLine : IProgress<ExternalLinkProgress>
{
    private readonly Lock _lock = new();
    private readonly TextWriter _to;
    private readonly CommandMessages _messages;
    private int _shown;

    private ProgressLine(TextWriter to, CommandMessages messages) => (_to, _messages) = (to, messages);

    /// <summary>Null when there is no terminal, or progress is disabled.</summary>
    public static ProgressLine? For(ParseResult parsed, Terminal terminal, CommandMessages messages) =>
        terminal.Screen is null || parsed.GetValue(Options.Plain) || parsed.GetValue(Options.Quiet) || parsed.GetValue(Options.Format) is not (null or "text")
            ? null
            : new ProgressLine(terminal.Error, messages);

    public void Report(ExternalLinkProgress value)
    {
        lock (_lock)
        {
            // Two servers may answer at the same time; the count never decreases.
            if (value.Checked <= _shown) return;
            _shown = value.Checked;
            _to.Write($"\r{_messages.Checked(value)}");
        }
    }

    public void End()
    {
        if (_shown > 0) _to.Write("\r\u001b[K");
    }
}
