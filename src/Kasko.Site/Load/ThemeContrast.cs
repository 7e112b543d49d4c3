using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Load;

/// <summary>Compares each colour pair of a theme with the contrast that it must have, in the light and in the dark scheme.</summary>
internal static class ThemeContrast
{
    /// <param name="changed">The colours that the site changes; a pair with one of them is reported at that colour, in
    /// the site's own file.</param>
    public static void Validate(
        IReadOnlyDictionary<string, Colour> colours, IReadOnlyDictionary<string, WrittenColour> changed, IEnumerable<ColourPair> pairs, DiagnosticList diagnostics)
    {
        foreach (var pair in pairs)
        {
            if (Find(colours, pair.Text, diagnostics) is not { } text || Find(colours, pair.On, diagnostics) is not { } on) continue;
            var own = changed.GetValueOrDefault(pair.Text.Value) ?? changed.GetValueOrDefault(pair.On.Value);
            Validate(pair, "light", Ratio(text.Light, on.Light), own?.Light.At ?? pair.Text.At, diagnostics);
            Validate(pair, "dark", Ratio(text.Dark, on.Dark), own?.Dark.At ?? pair.Text.At, diagnostics);
        }
    }

    /// <summary>The contrast ratio of two colours by WCAG 2.2, from 1 to 21.</summary>
    public static double Ratio(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static void Validate(ColourPair pair, string scheme, double ratio, SourceSpan at, DiagnosticList diagnostics)
    {
        if (ratio < (double)pair.AtLeast)
            diagnostics.Add(LowContrast.At(at, pair.Text.Value, pair.On.Value, scheme, ratio, pair.AtLeast));
    }

    private static Colour? Find(IReadOnlyDictionary<string, Colour> colours, Sourced<string> name, DiagnosticList diagnostics)
    {
        if (colours.TryGetValue(name.Value, out var colour)) return colour;
        diagnostics.Add(UnknownColour.At(name.At, name.Value, colours.Keys));
        return null;
    }

    private static double Luminance(string hex) =>
        (0.2126 * Channel(hex, 1)) + (0.7152 * Channel(hex, 3)) + (0.0722 * Channel(hex, 5));

    private static double Channel(string hex, int at)
    {
        var share = int.Parse(hex.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
