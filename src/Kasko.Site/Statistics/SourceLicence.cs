namespace Kasko.Site.Statistics;

/// <summary>The licence that both sources use.</summary>
internal static class SourceLicence
{
    public const string Name = "CC BY 4.0";
    public static readonly Uri Address = new("https://creativecommons.org/licenses/by/4.0/");
}
