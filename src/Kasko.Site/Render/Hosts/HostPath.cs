namespace Kasko.Site.Render.Hosts;

/// <summary>Paths as they travel.</summary>
internal static class HostPath
{
    /// <summary>Percent-encoded (RFC 3986), with slashes and a host's asterisks as they are.</summary>
    public static string Encoded(string path) =>
        string.Join('/', path.Split('/').Select(part => Uri.EscapeDataString(part).Replace("%2A", "*", StringComparison.Ordinal)));
}
