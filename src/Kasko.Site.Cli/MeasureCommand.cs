using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Kasko.Site.Authoring;
using Kasko.Site.Build;
using Kasko.Site.Model;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary><c>kasko measure add</c>: writes a figure into a measure's file, and prints what its page then says.</summary>
internal static class MeasureCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "The measure: the name of its file in content/measures." };

    private static readonly Argument<string> Period = new("PERIOD") { Description = "A year, a half-year, a quarter, a month or a school year: 2025, 2025-H1, 2025-Q1, 2025-01 or 2025/26." };

    private static readonly Argument<string[]> Value = new("VALUE") { Arity = ArgumentArity.ZeroOrMore, Description = "The figure, with a point as decimal sign and no spaces." };

    private static readonly Option<bool> Provisional = new("--provisional") { Description = "The figure may still change, or its period is not over." };

    private static readonly Option<bool> Confidential = new("--confidential") { Description = "The figure exists and is not published; give no value." };

    private static readonly Option<string[]> Note = new("--note")
    {
        HelpName = "LANGUAGE=TEXT",
        Description = "A comment on the figure, once for each language: --note sv=\"…\" --note fi=\"…\".",
    };

    public static Command Make()
    {
        var add = new Command("add", "Adds a figure at its place in the measure's file, if the site can be published with it.") { Id, Period, Value, Provisional, Confidential, Note };
        add.Options.Add(Options.Site);
        add.Options.Add(Options.Language);
        add.SetAction(Add);
        return new Command("measure", "The figures that the town enters itself.") { add };
    }

    private static async Task<int> Add(ParseResult parsed, CancellationToken token)
    {
        var terminal = TerminalInvocation.TerminalOf(parsed);
        var messages = new MeasureMessages(Options.LanguageOf(parsed, terminal), NewFigures.IdOf(parsed.GetValue(Id)!), parsed.GetValue(Period)!, string.Join(' ', parsed.GetValue(Value) ?? []));
        if (Read(parsed, messages, out var fault) is not { } observation)
        {
            terminal.PrintError(fault);
            return ExitCode.WrongUsage;
        }

        var root = BuildCommand.RootOf(parsed, terminal);
        var site = new BuildRequest(root, OutputFolder: null, BaseUrl: null, AsOf: null, terminal.Clock, HomeFolder: null, IsStrict: false);
        var result = await NewFigures.Add(new NewFigureRequest(site, messages.Measure, observation), token).ConfigureAwait(false);
        // The lines of a file that was not written cannot be shown.
        PlainReport.Write(terminal.Error, new Report(result.Diagnostics, messages.Language, new SourceLines(root).Line));
        if (result.Outcome is NewFigureOutcome.Added)
        {
            terminal.Print(messages.Added(result));
            return ExitCode.Done;
        }

        terminal.PrintError(messages.NotAdded(result));
        return result.Outcome switch
        {
            NewFigureOutcome.UnknownMeasure or NewFigureOutcome.OtherRhythm => ExitCode.WrongUsage,
            NewFigureOutcome.NotWritten => ExitCode.FolderRefused,
            _ => ExitCode.ContentIsWrong,
        };
    }

    private static NewObservation? Read(ParseResult parsed, MeasureMessages messages, out string fault)
    {
        fault = "";
        var isConfidential = parsed.GetValue(Confidential);
        if (Model.Period.Parse(messages.Measure) is not null && messages.Value.Length == 0) fault = messages.NoMeasure;
        else if (Model.Period.Parse(messages.Period) is not { } period) fault = messages.NotAPeriod(GivenPeriod.Right(messages.Period));
        else if (Notes(parsed.GetValue(Note) ?? []) is not { } notes) fault = messages.NoteWithoutLanguage;
        else if (messages.Value.Length == 0 && !isConfidential && notes.IsEmpty) fault = messages.NoValue;
        else if (messages.Value.Length > 0 && isConfidential) fault = messages.ConfidentialValue;
        else if (messages.Value.Length == 0) return new NewObservation(period, null, parsed.GetValue(Provisional), isConfidential, notes);
        else if (GivenNumber(messages.Value) is not { } value) fault = messages.NotANumber(NewFigures.Right(messages.Value));
        else return new NewObservation(period, value, parsed.GetValue(Provisional), isConfidential, notes);
        return null;
    }

    private static decimal? GivenNumber(string written) =>
        decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && char.IsAsciiDigit(written[^1]) && written[0] is not ('+' or '.') ? value : null;

    /// <summary>Null when one of them does not say its language.</summary>
    private static ImmutableArray<(Language Language, string Text)>? Notes(string[] given)
    {
        var notes = ImmutableArray.CreateBuilder<(Language, string)>();
        foreach (var note in given)
        {
            var sign = note.IndexOfAny(['=', ':']);
            if (sign < 1 || LanguageCodes.Parse(note[..sign]) is not { } language || note[(sign + 1)..].Trim() is not { Length: > 0 } text) return null;
            notes.Add((language, text));
        }

        return notes.ToImmutable();
    }
}
