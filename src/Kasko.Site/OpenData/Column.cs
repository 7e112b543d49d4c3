using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>A column of the CSV files.</summary>
/// <param name="Key">Its name in the file for programs.</param>
internal sealed record Column(string Key, Term Name)
{
    public static readonly Column Measure = new("measure", new("Mätare", "Mittari", "Measure")) { IsRequired = true };
    public static readonly Column Kind = new("kind", new("Typ av uppgift", "Tiedon laji", "Kind of figure"));
    public static readonly Column Period = new("period", new("Period", "Ajanjakso", "Period")) { IsRequired = true };
    public static readonly Column Value = new("value", new("Värde", "Arvo", "Value")) { Type = "number" };
    public static readonly Column Unit = new("unit", new("Enhet", "Yksikkö", "Unit"));
    public static readonly Column Status = new("status", new("Uppgiftens status", "Tiedon tila", "Status of the figure"));
    public static readonly Column Note = new("note", new("Anmärkning", "Huomautus", "Note"));
    public static readonly Column HoldsFrom = new("holds_from", new("Gäller från", "Voimassa alkaen", "Holds from")) { Type = "date" };
    public static readonly Column Category = new("category", new("Kategori", "Luokka", "Category")) { IsRequired = true };
    public static readonly Column Break = new("break", new("Brott i serien", "Sarjan katkos", "Break in the series")) { Type = "boolean" };

    /// <summary>Those of the file for programs, in order: words of the town have a column for each language.</summary>
    public static ImmutableArray<Column> ForPrograms(SiteLanguages languages) =>
        [Measure, Kind, Period, Value, .. Unit.InEach(languages), Status, .. Note.InEach(languages), HoldsFrom, Break, Category, .. Category.InEach(languages)];

    /// <summary>The type of its values in the data package.</summary>
    public string Type { get; init; } = "string";

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    public IEnumerable<Column> InEach(SiteLanguages languages) => languages.All.Select(In);

    private Column In(Language language) => new($"{Key}_{language.Code()}", new(
        $"{Name.Swedish} på {language.Name().Swedish}", $"{Name.Finnish} {language.Name().FinnishIn}", $"{Name.English} in {language.Name().English}"));
}
