using System.Text.RegularExpressions;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>What no command does, whatever it is given.</summary>
internal static partial class CommandFault
{
    /// <summary>What is wrong with the way in which a command ended; null when nothing is.</summary>
    public static string? In(CommandRun run)
    {
        var said = run.Output + run.Error;
        if (run.ExitCode is < 0 or > 4) return $"exit code {run.ExitCode}";
        if (Trace().Match(said) is { Success: true } trace) return $"says '{trace.Value}'";
        if (said.Any(letter => letter is not '\n' && char.IsControl(letter))) return "a control character on the terminal";
        return run.ExitCode is not 0 && run.Error.Length == 0 ? $"no reason for exit code {run.ExitCode}" : null;
    }

    /// <summary>A stack trace, the name of a type of ours or of a library, or the words for a fault in the program.</summary>
    [GeneratedRegex(@"fault in kasko|\n   at |(?<!\w)\w*Exception\b|\bSystem\.\w+|Kasko\.Site\.(?!Cli\b)[A-Z]\w*|Scriban|YamlDotNet|Markdig|AngleSharp")]
    private static partial Regex Trace();
}
