using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>A published file that may be a redirect page.</summary>
/// <param name="folder">The published folder.</param>
/// <param name="path">The file's path below it.</param>
internal sealed partial class RedirectPage(string folder, string path)
{
    private const int LargestPage = 64 * 1024;

    /// <param name="target">The address where the redirect ended.</param>
    /// <param name="place">The file's own address.</param>
    public bool LeadsTo(Uri target, Uri place)
    {
        if (!PublishRecord.IsPage(path) || OrdinaryFile.Read(Path.Join(folder, path), LargestPage) is not { } bytes) return false;
        var refresh = Refresh().Match(Encoding.UTF8.GetString(bytes));
        return refresh.Success && new Uri(place, WebUtility.HtmlDecode(refresh.Groups["href"].Value)) == target;
    }

    [GeneratedRegex("<meta http-equiv=\"refresh\" content=\"0; url=(?<href>[^\"]*)\">", RegexOptions.CultureInvariant)]
    private static partial Regex Refresh();
}
