using System.CommandLine;
using Kasko.Site.External;

namespace Kasko.Site.Cli;

/// <summary>One line at a terminal that tells how far outside links have been tried, and is gone when they have been.</summary>
internal sealed class ProgressLine : IProgress<OutsideProgress>
{
    private readonly Lock _turn = new();
    private readonly TextWriter _to;
    private readonly CommandWords _words;
    private int _shown;

    private ProgressLine(TextWriter to, CommandWords words) => (_to, _words) = (to, words);

    /// <summary>Null where nobody looks, or nobody wants to see it.</summary>
    public static ProgressLine? For(ParseResult parsed, Terminal terminal, CommandWords words) =>
        terminal.Screen is null || parsed.GetValue(Options.Plain) || parsed.GetValue(Options.Quiet) || parsed.GetValue(Options.Format) is not (null or "text")
            ? null
            : new ProgressLine(terminal.Error, words);

    public void Report(OutsideProgress value)
    {
        lock (_turn)
        {
            // Two servers may answer at once; the line never goes backwards.
            if (value.Tried <= _shown) return;
            _shown = value.Tried;
            _to.Write($"\r{_words.Tried(value)}");
        }
    }

    public void End()
    {
        if (_shown > 0) _to.Write("\r\u001b[K");
    }
}
