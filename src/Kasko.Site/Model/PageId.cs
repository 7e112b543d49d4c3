namespace Kasko.Site.Model;

/// <summary>
/// The common id of the two files of a page: their path below <c>content/</c> without language and extension. A
/// section's own page has the id of its folder, the home page has <c>index</c>.
/// </summary>
public readonly record struct PageId(string Value)
{
    public static readonly PageId Home = new("index");

    /// <summary>The section that contains this page; the home page for top-level pages, null for the home page itself.</summary>
    public PageId? Section
    {
        get
        {
            if (this == Home) return null;
            var slash = Value.LastIndexOf('/');
            return slash < 0 ? Home : new PageId(Value[..slash]);
        }
    }

    /// <summary>The last part of the path.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    public override string ToString() => Value;
}
