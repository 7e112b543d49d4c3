namespace Kasko.Site.Model;

/// <summary>
/// What the two files of a page share: their path below <c>content/</c> without language and ending.
/// A section's own page goes by the folder's name, the home page by <c>index</c>.
/// </summary>
public readonly record struct PageId(string Value)
{
    public static readonly PageId Home = new("index");

    /// <summary>The section this page lies in; the home page for pages at the top, null for the home page itself.</summary>
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
