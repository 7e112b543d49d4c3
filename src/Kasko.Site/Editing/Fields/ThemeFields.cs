using static Kasko.Site.Editing.Field;

namespace Kasko.Site.Editing.Fields;

/// <summary>The keys of a theme's <c>theme.yml</c>, and of the one with a town's own colours.</summary>
public static class ThemeFields
{
    private static readonly FieldType Hex = new TextType { Pattern = "^#[0-9a-fA-F]{6}$" };

    /// <summary>Each colour by its name.</summary>
    public static readonly FieldType Colours = new PairsType(FieldType.Section(
        Required("light", Hex, ("Ljus", "Vaalea"), ("På ljus skärm, till exempel \"#0a2240\".", "Vaalealla näytöllä, esimerkiksi \"#0a2240\".")),
        Required("dark", Hex, ("Mörk", "Tumma"), ("På mörk skärm.", "Tummalla näytöllä."))));

    public static readonly FieldType All = FieldType.Section(
        Optional("colours", Colours, ("Färger", "Värit"), ("Varje färg vid sitt namn.", "Kukin väri nimellään.")),
        Optional("pairs", new ListType(FieldType.Section(
            Required("text", FieldType.Text, ("Text", "Teksti"), ("Textens färg.", "Tekstin väri.")),
            Required("on", FieldType.Text, ("Bakgrund", "Tausta"), ("Bakgrundens färg.", "Taustan väri.")),
            Required("at_least", FieldType.Number, ("Minsta kontrast", "Pienin kontrasti"), ("4.5 för text, 3 för former (WCAG 1.4.3, 1.4.11).", "4.5 tekstille, 3 muodoille (WCAG 1.4.3, 1.4.11).")))),
            ("Färgpar", "Väriparit"), ("Färgpar vars kontrast kontrolleras.", "Väriparit, joiden kontrasti tarkistetaan.")));
}
