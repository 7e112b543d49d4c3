using Kasko.Site.Authoring;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Authoring;

/// <summary>A new observation is written as its neighbours are, and nothing else in the file changes.</summary>
public sealed class ObservationEditTests
{
    private static readonly NewObservation Added = new(new Period(2024), 1240, IsProvisional: true, IsConfidential: false, []);

    [Theory]
    // At its place by period, the comments where they were.
    [InlineData("observations: # own\n  - {period: 2023, value: 1} # a\n  # b\n  - {period: 2025, value: 2}\nupdated: yearly\n", "observations: # own\n  - {period: 2023, value: 1} # a\n  - NEW\n  # b\n  - {period: 2025, value: 2}\nupdated: yearly\n")]
    [InlineData("observations:\n- {period: 2025, value: 2}\n", "observations:\n- NEW\n- {period: 2025, value: 2}\n")]
    [InlineData("observations:\n  -   {period: 2025, value: 2}\n  -   {period: 2023, value: 1}", "observations:\n  -   {period: 2025, value: 2}\n  -   NEW\n  -   {period: 2023, value: 1}")]
    // A mapping over lines gets such a neighbour, also behind a text over lines, and at the end of a file without a line end.
    [InlineData("observations:\n  - period: 2023\n    value: 1\n    note:\n      sv: Två\n        rader.\n      fi: Kaksi.\n\n# end\nupdated: yearly\n", "observations:\n  - period: 2023\n    value: 1\n    note:\n      sv: Två\n        rader.\n      fi: Kaksi.\n  - period: 2024\n    value: 1240\n    provisional: true\n\n# end\nupdated: yearly\n")]
    [InlineData("observations:\r\n  - period: 2023\r\n    value: 1", "observations:\r\n  - period: 2023\r\n    value: 1\r\n  - period: 2024\r\n    value: 1240\r\n    provisional: true")]
    [InlineData("observations:\n  - period: 2023\n    note:\n      sv: |\n        Å 😀\n      fi: |\n        Ä\n\nowner: x\n", "observations:\n  - period: 2023\n    note:\n      sv: |\n        Å 😀\n      fi: |\n        Ä\n  - period: 2024\n    value: 1240\n    provisional: true\n\nowner: x\n")]
    // Within brackets, on one line or on several.
    [InlineData("observations: []\n", "observations: [NEW]\n")]
    [InlineData("observations: [{period: 2023, value: 1}, {period: 2025, value: 2}] # c\n", "observations: [{period: 2023, value: 1}, NEW, {period: 2025, value: 2}] # c\n")]
    [InlineData("observations: [{period: 2025, value: 2}]\n", "observations: [NEW, {period: 2025, value: 2}]\n")]
    [InlineData("observations: [{period: 2023, value: 1}]\n", "observations: [{period: 2023, value: 1}, NEW]\n")]
    [InlineData("observations: [\n  {period: 2022, value: 1},\n  {period: 2023, value: 2} # c\n]\n", "observations: [\n  {period: 2022, value: 1},\n  {period: 2023, value: 2}, # c\n  NEW\n]\n")]
    [InlineData("observations: [\n  {period: 2022, value: 1},\n  {period: 2023, value: 2}, # c\n]\n", "observations: [\n  {period: 2022, value: 1},\n  {period: 2023, value: 2}, # c\n  NEW,\n]\n")]
    [InlineData("observations: [\n  {period: 2023, value: 1}, # c\n  {period: 2025, value: 2},\n]\n", "observations: [\n  {period: 2023, value: 1}, # c\n  NEW,\n  {period: 2025, value: 2},\n]\n")]
    [InlineData("observations: [\n  {period: 2025, value: 2},\n]\n", "observations: [\n  NEW,\n  {period: 2025, value: 2},\n]\n")]
    // A measure without figures.
    [InlineData("observations:   # later\nupdated: yearly\n", "observations:   # later\n  - NEW\nupdated: yearly\n")]
    [InlineData("# Å\ndirection: up   # d\n\n# source\nsource: {title: x}\n", "# Å\ndirection: up   # d\nobservations:\n  - NEW\n\n# source\nsource: {title: x}\n")]
    [InlineData("direction: up\ntarget: {period: 2030, value: 1}\r\nupdated: yearly", "direction: up\ntarget: {period: 2030, value: 1}\r\nobservations:\r\n  - NEW\r\nupdated: yearly")]
    [InlineData("unit:\n  sv: a\n  fi: b\ndirection: up", "unit:\n  sv: a\n  fi: b\ndirection: up\nobservations:\n  - NEW")]
    // In forms that cannot be edited.
    [InlineData("{direction: up, observations: []}\n", null)]
    [InlineData("observations: none\n", null)]
    [InlineData("", null)]
    public void The_text_gets_one_observation_and_is_otherwise_as_it_was(string text, string? expected)
    {
        Assert.Equal(expected?.Replace("NEW", "{period: 2024, value: 1240, provisional: true}", StringComparison.Ordinal), ObservationEdit.Insert(text, Added));
    }
}
