using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Compose;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.OpenData;
using Kasko.Site.Tests.Languages;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.OpenData;

/// <summary>An invented town with open data: figures of every kind and difficult texts.</summary>
internal static class OpenTown
{
    public static readonly Measure Economy = Measure(
        Direction.Up, "2023: -512.5", "2030: 100", "2024: -430.25, 2025: missing, 2026: confidential, 2027: -210 provisional", decimals: 1, id: "economy") with
    {
        Title = Bilingual.Of("=Årsbidrag; \"netto\"", "-Vuosikate; \"netto\""),
        OwnSource = new(Bilingual.Of("Statistikcentralen", "Tilastokeskus"), Bilingual.Of<Uri>(new("https://stat.example/sv/economy"), new("https://stat.example/fi/economy")), "CC BY 4.0", new("https://creativecommons.org/licenses/by/4.0/"), new(new(2026, 3, 27), default)),
        Owner = Bilingual.Of("Ekonomienheten", "Talousyksikkö :sv[Ekonomi]"),
        UpdateFrequency = UpdateFrequency.Yearly,
    };

    public static readonly Measure Pupils = Measure(Direction.Hold, observations: "2024-Q1: 1.5, 2024-Q2: 2.25", range: new(1, 2), decimals: 2, id: "pupils");

    public static readonly Measure Residents = Measure(id: "residents");

    public static Settings Settings { get; } = new(
        Languages: new(Bilingual.Languages, default),
        BaseUrl: new(new("https://town.example/strategy/"), default),
        TimeZone: new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki"), default),
        Theme: new("kasko", default),
        Town: new(Bilingual.Of<TownName>(
            new("Sandvik", "Sandviks", "i Sandvik", "från Sandvik", "till Sandvik", "Sandviks stad", "staden"),
            new("Hiekkalahti", "Hiekkalahden", "Hiekkalahdessa", "Hiekkalahdesta", "Hiekkalahteen", "Hiekkalahden kaupunki", "kaupunki")), default),
        Title: new(Bilingual.Of("Sandviks strategi", "Hiekkalahden strategia"), default),
        Slogan: new(Bilingual.Of("Nära havet", "Meren äärellä"), default),
        Menu: [],
        Contact: new(default, default, default, default, default),
        Adoption: new(default, default, default, default, default, default, []),
        DataProtection: new(default, default, default, default, default, default, default, default, default, default),
        Accessibility: new(new(AccessibilityStatement.UsualRequired, default), new("WCAG 2.2 AA", default), default, default, default, default, default, new([], default),
            new(Bilingual.Of<WebLink>(new("Traficom", new("https://authority.example/sv")), new("Traficom", new("https://authority.example/fi"))), default), default, default),
        EditUrl: default,
        Hyphenation: [],
        Statistics: new(StatisticsAddresses.Official, default),
        Hosting: new(new([], default), default),
        Translations: new(new(TranslationSettings.UsualNotice, default), new(TranslationSettings.UsualGraceDays, default), SameHosts: []),
        Rules: ImmutableDictionary<string, Sourced<RuleLevel>>.Empty,
        AllowedExternalLinks: new(AllowedExternalLinks.None, default),
        Invented: new(true, default));

    public static IReadOnlyDictionary<string, Output> FilesOf(params Measure[] measures)
    {
        Measure[] noted =
        [
            .. measures.Select(measure => measure with
            {
                OwnObservations = [.. measure.OwnObservations.Select((figure, index) =>
                    index == 0 ? figure with { Note = Bilingual.Of("@SUM(A1), \"så\"\nrad två", "+1 asukas") } : figure)],
            }),
        ];
        var states = Enum.GetValues<MeasureState>().ToImmutableSortedDictionary(state => state, state => Bilingual.Of($"sv {state}", $"fi {state}"));
        var data = new OpenDataSet(
            Settings,
            [new Benefit(new("residents-grow", new SourceSpan("content/benefits.yml")), Bilingual.Of("Invånarantalet växer", "Asukasmäärä kasvaa"), [])],
            [.. noted.Select(measure => new OpenMeasure(measure, ProgressJudgement.Of(measure), Localized.Of(Bilingual.Languages, language =>
                Settings.UrlOf($"{language.Code()}/{measure.Id.Value}/"))))],
            states);
        return OpenDataFiles.Of(data).ToDictionary(output => output.Path, StringComparer.Ordinal);
    }

    public static string Text(this Output output) => Encoding.UTF8.GetString(output.Bytes.Span);
}
