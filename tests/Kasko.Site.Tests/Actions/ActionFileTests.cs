namespace Kasko.Site.Tests.Actions;

/// <summary>What is wrong in the file of an action is reported with its place and what to write instead.</summary>
public sealed class ActionFileTests
{
    [Theory]
    [InlineData("end: 2026-H1", "end: 30.6.2026", "7:6: error not-a-time: 'end' must be a year, half-year, quarter, month or day, as in 2026, 2026-H1, 2026-Q1, 2026-01 or 2026-01-31, not '30.6.2026'. Did you mean 'end: 2026-06-30'?")]
    [InlineData("end: 2026-H1", "end: H1 2026", "7:6: error not-a-time: *Did you mean 'end: 2026-H1'?")]
    [InlineData("end: 2026-H1", "end: 2026q3", "7:6: error not-a-time: *Did you mean 'end: 2026-Q3'?")]
    [InlineData("end: 2026-H1", "end: soon", "7:6: error not-a-time: *not 'soon'.")]
    [InlineData("period: 2025,", "period: 2025-H3,", "11:14: error not-a-time: 'period' must be *")]
    [InlineData("end: 2026-H1", "end: 2024", "7:1: error action-ends-first: The action ends (2024) before it begins (2025-Q1). Correct 'start' or 'end'.")]
    [InlineData("status: under-way", "status: delayed", "8:1: error status-without-reason: An action whose status is 'delayed' tells why. Add the line 'reason: {sv: …, fi: …}'.")]
    [InlineData("status: under-way", "status: given-up", "8:1: error status-without-reason: *")]
    [InlineData("status: under-way", "status: pågår", "8:9: error unknown-value: *Did you mean 'under-way'?*")]
    [InlineData("status_date: 2025-03-31\n", "", "1:1: error missing-key: 'status_date' is missing. Add a line with the right day, as in 'status_date: 2026-01-31'.")]
    [InlineData("status_date: 2025-03-31", "status_date: 2027-03-31", "9:1: warning date-to-come: 'status_date' is 2027-03-31, which is in the future. Check the year. Did you mean 'status_date: 2026-03-31'?")]
    [InlineData("goals: [goals/harbour]", "goals: [goals/harbor]", "3:9: error unknown-goal: There is no goal 'goals/harbor' on this site. Did you mean 'goals/harbour'?")]
    [InlineData("measures: [residents]", "measures: [residnets]", "4:12: error unknown-measure: There is no measure 'residnets' in content/measures/. Did you mean 'residents'?")]
    [InlineData("owner: {sv: Tekniska enheten, fi: Tekninen yksikkö}", "owner: {sv: Tekniska enheten}", "5:8: error missing-language: *")]
    [InlineData("owner: ", "responsible: ", "5:1: error unknown-key: 'responsible' is not known here.*")]
    [InlineData("Paalut ovat paikoillaan.}}", "Paalut ovat paikoillaan.}}\n  - {period: 2025, text: {sv: Däcket väntar., fi: Kansi odottaa.}}", "12:5: error same-period: There are two texts for 2025. Put them together under one 'period: 2025'.")]
    public async Task A_mistake_is_reported_at_its_place(string line, string instead, string problem)
    {
        using var site = NewPier.With(line, instead);

        var found = Assert.Single((await site.Check("--language", "en")).Problems, found => !found.Contains("unaccepted-translation", StringComparison.Ordinal));

        Assert.Matches($"^{NewPier.File}:{string.Join(".*", problem.Split('*').Select(System.Text.RegularExpressions.Regex.Escape))}$", found);
    }

    [Fact]
    public async Task An_action_whose_file_has_another_ending_is_reported()
    {
        using var site = NewPier.Site();
        File.Move(Path.Join(site.Root, NewPier.File), Path.Join(site.Root, "content/actions/new-pier.yaml"));

        Assert.Contains((await site.Check()).Places, place => place == "content/actions/new-pier.yaml file-ending");
    }

    [Fact]
    public async Task Title_description_and_status_are_enough()
    {
        using var site = await NewPier.Site().Write(NewPier.File, """
            title: {sv: En ny brygga, fi: Uusi laituri}
            description: {sv: Hamnen får en brygga till., fi: Satama saa toisen laiturin.}
            status: not-started
            status_date: 2025-03-31
            """).Built();

        Assert.NotNull(site.Page("sv/atgarder/").GetElementById("action-new-pier"));
    }
}
