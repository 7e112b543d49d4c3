using System.CommandLine;

namespace Kasko.Site.Cli;

/// <summary>One invocation of the command, with the terminal that it reads from and prints to.</summary>
internal sealed class TerminalInvocation : InvocationConfiguration
{
    private readonly Terminal _terminal;

    public TerminalInvocation(Terminal terminal)
    {
        _terminal = terminal;
        (Output, Error) = (terminal.Output, terminal.Error);
    }

    public static Terminal TerminalOf(ParseResult parsed) => ((TerminalInvocation)parsed.InvocationConfiguration)._terminal;
}
