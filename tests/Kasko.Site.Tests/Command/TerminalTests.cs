using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Names of files and values of options in what a command says.</summary>
public sealed class TerminalTests
{
    private const string Effect = "a\u001b]0;x\u0007\u009b31m\u202Eb";

    private static readonly string[][] Commands =
    [
        ["build", "--site", Effect], ["build", "--output", $"/dev/null/{Effect}"], ["check", "--language", Effect], [Effect], ["rules", Effect], ["hosts", Effect],
        ["build", "--report", $"/dev/{Effect}/x"], ["build", "--as-of", Effect], ["build", "--base-url", Effect], ["statistics", "update", Effect],
        ["translations", "accept", Effect], ["verify", Effect], ["verify", "--output", Effect], ["serve", "--output", Effect], ["nightly", "--report", $"/dev/{Effect}/x"],
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Commands.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public async Task They_cannot_affect_the_terminal(int number)
    {
        using var site = TestSite.Small();

        var run = await site.Run(Commands[number]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.InRange(run.ExitCode, 1, 4);
        Assert.All(run.Output + run.Error, letter => Assert.True(letter is '\n' or '\t' || (!char.IsControl(letter) && letter is not '\u202E'), $"U+{(int)letter:X4}: {run.Error}"));
    }
}
