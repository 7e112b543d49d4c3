using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation;

/// <summary>A page is a draft in all languages or in none; in a partial language it may be one alone.</summary>
internal static class DraftValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var source = structure.Source;
        var languages = source.Settings.Languages.Value;
        var whole = source.Pages.Where(page => !languages.IsPartial(page.Language)).ToList();
        var drafts = Drafts.Of(whole, languages);
        foreach (var pair in TranslationPair.In(whole.Where(page => drafts.Contains(page.Path)), source.Settings.Original))
        {
            var (original, translation) = (pair.Original.FrontMatter, pair.Translation.FrontMatter);
            if (original.Record.IsDraft && !translation.Record.IsDraft) diagnostics.Add(DifferentDrafts.At(translation.Title.At, pair.Original.Path));
            else if (translation.Record.IsDraft && !original.Record.IsDraft) diagnostics.Add(DifferentDrafts.At(original.Title.At, pair.Translation.Path));
        }
    }
}
