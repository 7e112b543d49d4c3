using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class CategoryCode
{
    public static Rule Rule { get; } = new("category-code", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"The figures are to be downloaded by category, and the category '{id}' has no code in the source. Add it: 'code: \"1\"'.",
        $"Siffrorna ska hämtas per kategori, men kategorin '{id}' har ingen kod i källan. Lägg till den: 'code: \"1\"'.",
        $"Luvut pitää hakea luokittain, mutta luokalla '{id}' ei ole koodia lähteessä. Lisää se: 'code: \"1\"'.");

    public static Diagnostic WithoutBreakdown(SourceSpan at, string by) => Rule.At(at,
        $"The figures are to be downloaded by '{by}', and the measure has no categories. Add 'breakdown', or remove 'by'.",
        $"Siffrorna ska hämtas efter '{by}', men mätaren har inga kategorier. Lägg till 'breakdown' eller ta bort 'by'.",
        $"Luvut pitää hakea luokittelun '{by}' mukaan, mutta mittarilla ei ole luokkia. Lisää 'breakdown' tai poista 'by'.");
}
