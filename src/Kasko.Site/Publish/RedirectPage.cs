using System.Net;
using System.Text.RegularExpressions;

namespace Kasko.Site.Publish;

/// <summary>A published file that may be a page which leads on to another.</summary>
/// <param name="folder">The published folder.</param>
/// <param name="path">The file below it.</param>
internal sealed partial class RedirectPage(string folder, string path)
{
    /// <param name="target">Where a reader came out.</param>
    /// <param name="place">The file's own address.</param>
    public bool LeadsTo(Uri target, Uri place)
    {
        var file = Path.Join(folder, path);
        if (!PublishRecord.IsPage(path) || !File.Exists(file)) return false;
        var refresh = Refresh().Match(File.ReadAllText(file));
        return refresh.Success && new Uri(place, WebUtility.HtmlDecode(refresh.Groups["href"].Value)) == target;
    }

    [GeneratedRegex("<meta http-equiv=\"refresh\" content=\"0; url=(?<href>[^\"]*)\">", RegexOptions.CultureInvariant)]
    private static partial Regex Refresh();
}
