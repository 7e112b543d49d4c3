using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>How far an action is.</summary>
public enum ActionStatus
{
    NotStarted,
    UnderWay,
    Delayed,
    Done,
    GivenUp,
}

public static class ActionStatuses
{
    public static readonly Keys<ActionStatus> Keys = new(
        ("not-started", ActionStatus.NotStarted), ("under-way", ActionStatus.UnderWay), ("delayed", ActionStatus.Delayed),
        ("done", ActionStatus.Done), ("given-up", ActionStatus.GivenUp))
    {
        OtherWords =
        [
            ("planned", ActionStatus.NotStarted), ("ej påbörjad", ActionStatus.NotStarted), ("inte påbörjad", ActionStatus.NotStarted), ("ei aloitettu", ActionStatus.NotStarted),
            ("started", ActionStatus.UnderWay), ("ongoing", ActionStatus.UnderWay), ("in progress", ActionStatus.UnderWay), ("pågår", ActionStatus.UnderWay), ("käynnissä", ActionStatus.UnderWay),
            ("late", ActionStatus.Delayed), ("overdue", ActionStatus.Delayed), ("försenad", ActionStatus.Delayed), ("myöhässä", ActionStatus.Delayed),
            ("finished", ActionStatus.Done), ("completed", ActionStatus.Done), ("klar", ActionStatus.Done), ("genomförd", ActionStatus.Done), ("toteutettu", ActionStatus.Done), ("toteutunut", ActionStatus.Done), ("valmis", ActionStatus.Done),
            ("cancelled", ActionStatus.GivenUp), ("abandoned", ActionStatus.GivenUp), ("slopad", ActionStatus.GivenUp), ("luovuttu", ActionStatus.GivenUp),
        ],
    };

    /// <summary>The order in which pages list them: first what needs attention.</summary>
    public static readonly ImmutableArray<ActionStatus> InReadingOrder =
        [ActionStatus.Delayed, ActionStatus.UnderWay, ActionStatus.NotStarted, ActionStatus.Done, ActionStatus.GivenUp];

    public static string Key(this ActionStatus status) => Keys.Of(status);

    /// <summary>Whether readers must be told why.</summary>
    public static bool NeedsReason(this ActionStatus status) => status is ActionStatus.Delayed or ActionStatus.GivenUp;
}
