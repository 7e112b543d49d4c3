using System.Collections.Immutable;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>All questions, in this order: those that move the focus or leave the page come last.</summary>
internal static class Questions
{
    private static readonly ImmutableArray<Question> All =
    [
        AxeTests.InLight, AxeTests.InDark, AxeTests.InForced,
        ContrastTests.InLight, ContrastTests.InDark,
        TargetSizeTests.OnPhone, TargetSizeTests.OnDesktop,
        ReflowTests.OnPhone, ReflowTests.Zoomed, ReflowTests.SpacedOnPhone, ReflowTests.SpacedOnDesktop, ReflowTests.TwiceAsLarge,
        MeasurePageTests.RowsOnPhone, MeasurePageTests.RowsOnDesktop,
        ChartTests.Charts, ChartTests.OnPhone, ChartTests.OnDesktop,
        FollowUpTableTests.Tables,
        LayoutTests.FirstScreen, LayoutTests.Between, LayoutTests.Rows, LayoutTests.SplitOnPhone, LayoutTests.FollowUpOnTablet, LayoutTests.FollowUpOnPhone, LayoutTests.OverPicture,
        SoftHyphenTests.Words, SoftHyphenTests.Hidden, SoftHyphenTests.Unfound,
        NoExternalRequestsTests.Icons,
        PrintTests.OnPaper, PrintTests.Printed,
        LayoutTests.Menu,
        KeyboardTests.OnDesktop, KeyboardTests.Zoomed, KeyboardTests.SkipLink,
        WithoutScriptsTests.Shown, WithoutScriptsTests.LanguageSwitch,
    ];

    public static IEnumerable<Question> Of(View view) => All.Where(question => question.View == view);
}
