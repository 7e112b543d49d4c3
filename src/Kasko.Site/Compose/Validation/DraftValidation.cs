using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation;

/// <summary>A page is a draft in both languages or in neither.</summary>
internal static class DraftValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var source = structure.Source;
        var drafts = Drafts.Of(source.Pages);
        foreach (var pair in TranslationPair.In(source.Pages.Where(page => drafts.Contains(page.Id)), source.Settings.Original))
        {
            var (original, translation) = (pair.Original.FrontMatter, pair.Translation.FrontMatter);
            if (original.Record.IsDraft && !translation.Record.IsDraft) diagnostics.Add(DifferentDrafts.At(translation.Title.At, pair.Original.Path));
            else if (translation.Record.IsDraft && !original.Record.IsDraft) diagnostics.Add(DifferentDrafts.At(original.Title.At, pair.Translation.Path));
        }
    }
}
