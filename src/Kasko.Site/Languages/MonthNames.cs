using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

internal static class MonthNames
{
    /// <summary>January to December as the word stands alone.</summary>
    public static Localized<ImmutableArray<string>> Names { get; } = new(
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
        ["tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu",
            "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"]);
}
