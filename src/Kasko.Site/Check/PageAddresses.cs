namespace Kasko.Site.Check;

/// <summary>
/// The addresses of a site's pages, known before the pages are checked: most links lead to one of them, and are not kept
/// for the checks across pages.
/// </summary>
public sealed class PageAddresses
{
    private readonly AddressResolver _paths;
    private readonly HashSet<string> _files;

    /// <param name="files">The pages' files, relative to the published folder.</param>
    /// <param name="baseUrl">The address that the site is published at.</param>
    public PageAddresses(IEnumerable<string> files, Uri baseUrl)
    {
        _files = new HashSet<string>(files, StringComparer.Ordinal);
        _paths = new AddressResolver(baseUrl, _files);
    }

    /// <summary>Whether an address leads to a page as a whole, and not to an anchor in it.</summary>
    /// <param name="from">The page that contains the address.</param>
    public bool IsPage(string from, string address) =>
        !address.Contains('#', StringComparison.Ordinal) && _paths.Find(from, address) is { Path: { } path } && _files.Contains(path);
}
