namespace Kasko.Site.Model;

public static class MeasureStatuses
{
    /// <summary>Whether a measure is proposed, that is not yet adopted.</summary>
    public static readonly Keys<bool> Keys = new(("proposed", true), ("adopted", false))
    {
        OtherWords =
        [
            ("suggested", true), ("draft", true), ("föreslagen", true), ("ehdotettu", true),
            ("approved", false), ("accepted", false), ("fastställd", false), ("godkänd", false), ("vahvistettu", false), ("hyväksytty", false),
        ],
    };
}
