using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>The kinds of windows.</summary>
public enum View
{
    Desktop,

    Phone,

    /// <summary>An ordinary office laptop.</summary>
    Laptop,

    /// <summary>A window of 1,280 × 1,024 at 400 % (WCAG 1.4.10).</summary>
    Zoomed,

    /// <summary>A phone with scripts disabled.</summary>
    WithoutScripts,
}

/// <summary>The windows' sizes, in CSS pixels.</summary>
internal static class Views
{
    public static BrowserNewContextOptions Window(this View view) => view switch
    {
        View.Desktop => Of(1280, 800),
        View.Phone => Of(320, 640),
        View.Laptop => Of(1366, 768),
        View.Zoomed => new(Of(320, 256)) { DeviceScaleFactor = 4 },
        _ => new(Of(320, 640)) { JavaScriptEnabled = false },
    };

    private static BrowserNewContextOptions Of(int width, int height) => new() { ViewportSize = new() { Width = width, Height = height } };
}
