namespace Kasko.Site.Model;

/// <summary>The states of measures in three groups, which answer whether the town is on its way.</summary>
public enum StateGroup
{
    /// <summary>The target level is reached or the schedule kept, or the figure is within its range.</summary>
    OnTheWay,
    NotOnTheWay,

    /// <summary>A figure is missing, or it is too early to judge.</summary>
    NotKnown,
}

public static class StateGroups
{
    /// <summary>The stable keys in anchors and in the style sheet.</summary>
    public static readonly Keys<StateGroup> Keys = new(
        ("on-the-way", StateGroup.OnTheWay), ("not-on-the-way", StateGroup.NotOnTheWay), ("not-known", StateGroup.NotKnown));

    public static string Key(this StateGroup group) => Keys.Of(group);

    public static StateGroup Group(this Progress progress) => progress.State switch
    {
        MeasureState.Reached or MeasureState.Within or MeasureState.OnTrack => StateGroup.OnTheWay,
        MeasureState.NoLongerReached => progress.IsAheadOfTime ? StateGroup.OnTheWay : StateGroup.NotOnTheWay,
        MeasureState.Behind or MeasureState.WorseThanBaseline or MeasureState.Outside => StateGroup.NotOnTheWay,
        // A goal that is realised in part is not counted as reached.
        MeasureState.InWords => progress.Given?.Outcome switch
        {
            Outcome.Realised => StateGroup.OnTheWay,
            Outcome.Partly or Outcome.Not => StateGroup.NotOnTheWay,
            _ => StateGroup.NotKnown,
        },
        _ => StateGroup.NotKnown,
    };
}
