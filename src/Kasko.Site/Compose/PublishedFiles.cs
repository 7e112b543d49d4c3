using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The files that are published unchanged: the theme's assets and the pages' pictures under names with a hash of their
/// bytes, so that they can be cached for ever, and documents under permanent addresses.
/// </summary>
internal sealed class PublishedFiles
{
    private const string Stylesheet = "style.css";
    private const string RootIcon = "favicon.ico";

    public PublishedFiles(SiteSource site)
    {
        Stylesheets = Styled(site.Theme);
        Assets = site.Theme.Assets.Values.ToImmutableSortedDictionary(asset => asset.Name, asset => Publish(asset, Stylesheets), StringComparer.Ordinal);
        Media = site.Media.Values.ToImmutableSortedDictionary(file => file.Path, Publish, StringComparer.Ordinal);
    }

    /// <summary>The theme's files by name below <c>assets</c>.</summary>
    public ImmutableSortedDictionary<string, Output> Assets { get; }

    /// <summary>The pages' files by path below the site's folder.</summary>
    public ImmutableSortedDictionary<string, Output> Media { get; }

    private byte[] Stylesheets { get; }

    private static Output Publish(Asset asset, byte[] stylesheet)
    {
        // Browsers request this file by its name at the root, whatever the pages say.
        if (asset.Name == RootIcon) return new Output(RootIcon, asset.Bytes);
        var bytes = asset.Name == Stylesheet ? stylesheet : asset.Bytes;
        return new Output(Hashed($"assets/{asset.Name}", bytes), bytes);
    }

    private static Output Publish(MediaFile file)
    {
        var name = ContentPath.BelowFolder(file.Path);
        return new Output(file.Size is null ? $"files/{name}" : Hashed($"assets/{name}", file.Bytes), file.Bytes);
    }

    private static string Hashed(string path, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        var ending = Path.GetExtension(path);
        return $"{path[..^ending.Length]}.{hash}{ending}";
    }

    /// <summary>The theme's colours as custom properties, followed by its stylesheet.</summary>
    private static byte[] Styled(Theme theme)
    {
        if (!theme.Assets.TryGetValue(Stylesheet, out var written)) return [];
        var css = new StringBuilder();
        css.Append(":root{color-scheme:light dark");
        foreach (var colour in theme.Colours) css.Append(CultureInfo.InvariantCulture, $";--{colour.Name}:{colour.Light}");
        css.Append("}@media (prefers-color-scheme:dark){:root{");
        css.AppendJoin(';', theme.Colours.Select(colour => $"--{colour.Name}:{colour.Dark}"));
        css.Append("}}\n").Append(Encoding.UTF8.GetString(written.Bytes.Span));
        return Encoding.UTF8.GetBytes(css.ToString());
    }
}
