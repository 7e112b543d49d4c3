using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>All actions of the site by status.</summary>
/// <param name="Groups">In the order of <see cref="ActionStatuses.InReadingOrder"/>, without empty ones.</param>
public sealed record ActionListView(ImmutableArray<ActionGroupView> Groups)
{
    public IEnumerable<ActionView> All => Groups.SelectMany(group => group.Actions);
}

public sealed record ActionGroupView(ActionStatus Status, ImmutableArray<ActionView> Actions);

/// <param name="Anchor">The id of the action on the page with all actions.</param>
/// <param name="Href">Its place on that page; null where the site has no such page.</param>
/// <param name="IsOverdue">Whether its time is over, and it is neither done nor given up.</param>
public sealed record ActionView(
    string Title,
    string Description,
    string Anchor,
    string? Href,
    ActionStatus Status,
    DateOnly StatusDate,
    bool IsOverdue,
    string? Reason,
    string? Owner,
    string? Start,
    string? End,
    ImmutableArray<LinkView> Goals,
    ImmutableArray<LinkView> Measures,
    ImmutableArray<ActionReportView> Reports);

/// <param name="Time">The period, as displayed.</param>
public sealed record ActionReportView(string Time, string Text);
