using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What can be wrong with a measure's own figures.</summary>
internal static class MeasureEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("range-turned-round", Severity.Error,
            What: new(
                "A measure's range begins above its end.",
                "En mätares målintervall börjar ovanför sitt slut.",
                "Mittarin tavoitealue alkaa loppunsa yläpuolelta."),
            Why: new(
                "No figure lies within such a range, so the measure would always be outside it.",
                "Ingen siffra ligger inom ett sådant intervall, så mätaren skulle alltid vara utanför.",
                "Mikään luku ei ole sellaisella alueella, joten mittari olisi aina sen ulkopuolella."),
            Mend: new(
                "Write the smaller number at 'from' and the larger one at 'to'.",
                "Skriv det mindre talet vid 'from' och det större vid 'to'.",
                "Kirjoita pienempi luku kohtaan 'from' ja suurempi kohtaan 'to'."),
            Wrong: "range: {from: 15, to: 12}",
            Right: "range: {from: 12, to: 15}",
            IsFirm: true),

        new("target-before-baseline", Severity.Error,
            What: new(
                "A measure's target is for the baseline's period or an earlier one.",
                "En mätares målnivå gäller utgångslägets period eller en tidigare.",
                "Mittarin tavoitetaso koskee lähtötason ajanjaksoa tai aiempaa."),
            Why: new(
                "The status tells how much of the way has been gone in the time that has passed, so there must be time between them.",
                "Statusen berättar hur stor del av vägen som har gåtts på den tid som har förflutit, så det måste finnas tid emellan.",
                "Tilanne kertoo, kuinka suuri osa matkasta on kuljettu kuluneessa ajassa, joten niiden välissä on oltava aikaa."),
            Mend: new(
                "Correct the period that is wrong.",
                "Rätta den period som är fel.",
                "Korjaa väärä ajanjakso."),
            Wrong: "baseline: {period: 2023, value: 1263}\ntarget: {period: 2003, value: 1300}",
            Right: "baseline: {period: 2023, value: 1263}\ntarget: {period: 2030, value: 1300}",
            IsFirm: true),
    ];
}
