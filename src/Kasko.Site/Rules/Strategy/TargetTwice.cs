using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class TargetTwice
{
    public static Rule Rule { get; } = new("target-twice", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "A measure has either 'target' or 'targets'. Move this one to the list: '- {period: …, value: …}'.",
        "En mätare har antingen 'target' eller 'targets'. Flytta den här till listan: '- {period: …, value: …}'.",
        "Mittarilla on joko 'target' tai 'targets'. Siirrä tämä luetteloon: '- {period: …, value: …}'.");
}
