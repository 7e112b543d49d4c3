namespace Kasko.Site.BrowserTests;

/// <summary>What axe cannot decide, and why it is right all the same.</summary>
internal static class Undecided
{
    public static bool IsExplained(AxeFinding finding) => false;
}
