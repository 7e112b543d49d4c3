using System.CommandLine;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules;

namespace Kasko.Site.Cli;

/// <summary><c>kasko rules</c>: the reference of rules, as a list, as single entries, or in full as a Markdown page.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> Id = new("ID")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The rule to explain, as in broken-link (default: a list of all).",
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        HelpName = "text|markdown",
        Description = "How the rules are written (default: text).",
    }.AcceptOnlyFromAmong("text", "markdown");

    public static Command Make()
    {
        var command = new Command("rules", "Lists the rules that a site is checked against, or explains one of them.");
        command.Arguments.Add(Id);
        command.Options.Add(Format);
        command.Options.Add(Options.Language);
        command.SetAction((parsed, _) => Run(parsed, TerminalInvocation.TerminalOf(parsed)));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Terminal terminal)
    {
        var messages = new CommandMessages(Options.LanguageOf(parsed, terminal));
        var isMarkdown = parsed.GetValue(Format) is "markdown";
        if (parsed.GetValue(Id) is not { } id)
        {
            await terminal.Output.WriteAsync(isMarkdown ? Page(messages) : List(messages)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        if (RuleList.Find(id) is not { } rule)
        {
            var meant = Suggestion.For(id, RuleList.All.Select(known => known.Id));
            terminal.PrintError(messages.NoSuchRule(id, meant));
            return ExitCode.WrongUsage;
        }

        await terminal.Output.WriteAsync(isMarkdown ? RuleText.Markdown(rule, messages.Language) : RuleText.Plain(rule, messages.Language)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static string Page(CommandMessages messages) =>
        $"# {messages.RulesTitle}\n\n{string.Join('\n', RuleList.All.Select(rule => RuleText.Markdown(rule, messages.Language)))}";

    /// <summary>One line per rule: id, default severity, criterion of WCAG, and what is wrong.</summary>
    private static string List(CommandMessages messages)
    {
        var longest = RuleList.All.Max(rule => rule.Id.Length);
        var severity = Math.Max(messages.Word(Severity.Error).Length, messages.Word(Severity.Warning).Length);
        return string.Concat(RuleList.All.Select(rule => string.Create(CultureInfo.InvariantCulture,
            $"{rule.Id.PadRight(longest)}  {messages.Word(rule.Severity).PadRight(severity)}  {rule.Criterion ?? "",-6}  {RuleDocument.Of(rule).What.In(messages.Language)}\n")));
    }
}
