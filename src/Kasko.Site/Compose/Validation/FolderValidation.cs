using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;

namespace Kasko.Site.Compose.Validation;

/// <summary>Each folder with pages has a page of its own or a slug in the settings, and no folder has both.</summary>
internal static class FolderValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var unnamed = structure.PairedPages.Where(page => !structure.Settings.Languages.Value.IsPartial(page.Language)).SelectMany(structure.Routes.UnnamedFoldersOf).Distinct().Where(id => !structure.Today.IsIncomplete(id));
        foreach (var id in unnamed) diagnostics.Add(FolderWithoutSlug.At(id.Value, structure.Settings.Languages.Value));

        var pages = structure.Source.Pages.ToLookup(page => page.Id);
        var folders = structure.Source.Pages.SelectMany(page => SitePath.Folders(page.Id.Value)).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (folder, slug) in structure.Settings.Folders)
        {
            if (!folders.Contains(folder.Value.Value)) diagnostics.Add(UnneededFolderSlug.OfUnknown(folder.At, folder.Value.Value, folders));
            else if (structure.Settings.Languages.Value.Whole.All(language => pages[folder.Value].Any(page => page.Language == language)))
                diagnostics.Add(UnneededFolderSlug.At(folder.At, pages[folder.Value].First().Path));
            else foreach (var language in structure.Settings.Languages.Value.All) Validate(slug[language], diagnostics);
        }
    }

    private static void Validate(Sourced<string> written, DiagnosticList diagnostics)
    {
        var slug = Slug.Of(written.Value);
        if (slug.Length == 0) diagnostics.Add(NotASlug.WithoutLetters(written.At, written.Value));
        else if (slug != written.Value) diagnostics.Add(NotASlug.At(written.At, written.Value, slug));
    }
}
