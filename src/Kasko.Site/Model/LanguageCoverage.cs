namespace Kasko.Site.Model;

/// <summary>What is missing in a language of a site.</summary>
/// <param name="Pages">Pages without a version in it.</param>
/// <param name="AllPages">All pages that editors have written.</param>
/// <param name="Texts">Texts of the settings, measures and lists that stand in the first language.</param>
/// <param name="Words">Words of the interface that stand in another language.</param>
/// <param name="IsChecked">Whether its texts can be told from those of other languages, and their numbers compared.</param>
public sealed record LanguageCoverage(Language Language, int Pages, int AllPages, int Texts, int Words, bool IsChecked)
{
    public bool IsWhole => Pages + Texts + Words == 0;
}
