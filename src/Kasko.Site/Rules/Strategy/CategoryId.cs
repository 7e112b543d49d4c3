using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class CategoryId
{
    public static Rule Rule { get; } = new("category-id", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"A category's id is written in the data files: use a–z, 0–9 and hyphens, and not the word 'total', which is the whole. It is '{id}'.",
        $"En kategoris id skrivs i datafilerna: använd a–z, 0–9 och bindestreck, och inte ordet 'total', som är helheten. Här står '{id}'.",
        $"Luokan tunnus kirjoitetaan datatiedostoihin: käytä merkkejä a–z, 0–9 ja yhdysviivaa, älä sanaa 'total', joka on kokonaisuus. Tässä on '{id}'.");
}
