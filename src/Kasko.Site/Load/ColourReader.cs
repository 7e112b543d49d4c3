using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Load;

/// <summary>Reads <c>colours</c>: the name of each, and its value for light and for dark screens.</summary>
internal static class ColourReader
{
    /// <summary>Each name, with its colour; the colour is null when it cannot be read, which is reported.</summary>
    public static ImmutableArray<(Sourced<string> Name, WrittenColour? Written)> Read(YamlFields fields)
    {
        if (fields.OptionalFields("colours") is not { } colours) return [];
        var read = colours.Names.Select(name => (name, colours.Optional(name.Value, colour => new WrittenColour(name, Hex(colour, "light"), Hex(colour, "dark"))))).ToImmutableArray();
        if (!colours.Complete()) fields.Fail();
        return read;
    }

    private static Sourced<string> Hex(YamlFields fields, string key)
    {
        var text = fields.Text(key);
        var isHex = text.Value.Length == 7 && text.Value[0] == '#'
            && int.TryParse(text.Value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        if (!isHex && text.Value.Length > 0) fields.Fail(NotAColour.At(text.At, text.Value));
        return new Sourced<string>(isHex ? text.Value.ToLowerInvariant() : "#000000", text.At);
    }
}
