using System.Xml.Linq;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>The hidden layers and other elements of an SVG that are not displayed (SVG 2, 5.9: <c>display: none</c>).</summary>
internal sealed class SvgHidden
{
    private readonly XElement _svg;
    private readonly Dictionary<string, bool> _classes;

    /// <summary>The hidden elements, and all elements in them.</summary>
    private readonly HashSet<XElement> _hidden = [];

    public SvgHidden(XElement svg)
    {
        _svg = svg;
        _classes = SvgStyle.Displays(string.Concat(svg.Descendants(SvgNames.Svg + "style").Select(style => style.Value + "\n")));
        Collect(svg, isHidden: false);
    }

    /// <summary>
    /// The elements that nothing shows. A gradient or a shape in a hidden layer is shown where a visible
    /// element refers to it.
    /// </summary>
    public HashSet<XElement> Unseen()
    {
        if (_hidden.Count == 0) return [];
        var byId = _hidden.Where(element => element.Attribute("id") is not null).ToLookup(element => element.Attribute("id")!.Value, StringComparer.Ordinal);
        var kept = new HashSet<XElement>();
        var referring = new Queue<XElement>(_svg.DescendantsAndSelf().Where(element => !_hidden.Contains(element)));
        while (referring.TryDequeue(out var element))
            foreach (var found in SvgStyle.References(element).SelectMany(id => byId[id]).Where(kept.Add))
                foreach (var part in found.DescendantsAndSelf())
                {
                    kept.Add(part);
                    referring.Enqueue(part);
                }

        var around = kept.SelectMany(element => element.Ancestors()).ToHashSet();
        return [.. _hidden.Where(element => !kept.Contains(element) && !around.Contains(element))];
    }

    private void Collect(XElement element, bool isHidden)
    {
        foreach (var child in element.Elements().Where(child => child.Name.LocalName is not ("style" or "title" or "desc")))
        {
            var isChildHidden = isHidden || IsHidden(child);
            if (isChildHidden) _hidden.Add(child);
            Collect(child, isChildHidden);
        }
    }

    /// <summary>Its own style is decisive, then its classes and its id in the picture's styles, then the attribute.</summary>
    private bool IsHidden(XElement element)
    {
        if (SvgStyle.Display(element.Attribute("style")?.Value ?? "") is { } own) return own is "none";
        string[] names =
        [
            .. (element.Attribute("class")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => "." + name),
            .. element.Attribute("id") is { } id ? (string[])["#" + id.Value] : [],
        ];
        var rules = names.Where(_classes.ContainsKey).Select(name => _classes[name]).ToList();
        return rules.Count > 0 ? rules.TrueForAll(isHidden => isHidden) : element.Attribute("display")?.Value.Trim() is "none";
    }
}
