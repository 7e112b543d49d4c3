using System.Collections.Immutable;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>All that is asked of the pages, in this order: what moves the focus or leaves the page comes last.</summary>
internal static class Questions
{
    private static readonly ImmutableArray<Question> All =
    [
        AxeTests.InLight, AxeTests.InDark, AxeTests.InForced,
        ContrastTests.InLight, ContrastTests.InDark,
        TargetSizeTests.OnPhone, TargetSizeTests.OnDesktop,
        ReflowTests.OnPhone, ReflowTests.Zoomed, ReflowTests.SpacedOnPhone, ReflowTests.SpacedOnDesktop, ReflowTests.TwiceAsLarge,
        ChartTests.Charts, ChartTests.OnPhone, ChartTests.OnDesktop,
        FollowUpTableTests.Tables,
        SoftHyphenTests.Words, SoftHyphenTests.Hidden,
        NoExternalRequestsTests.Icons,
        PrintTests.Printed,
        KeyboardTests.OnDesktop, KeyboardTests.Zoomed, KeyboardTests.SkipLink,
        WithoutScriptsTests.Shown, WithoutScriptsTests.LanguageSwitch,
    ];

    public static IEnumerable<Question> Of(View view) => All.Where(question => question.View == view);
}
