using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

internal static class Addresses
{
    /// <summary>The full address of a published file.</summary>
    public static string Address(this Settings settings, string path) => new Uri(settings.BaseUrl, path).AbsoluteUri;
}
