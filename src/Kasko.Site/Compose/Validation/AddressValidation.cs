using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;

namespace Kasko.Site.Compose.Validation;

/// <summary>Each page and each measure has an address of its own, made of characters that an address may have.</summary>
internal static class AddressValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        foreach (var page in structure.PairedPages.SelectMany(structure.Routes.NamedInAddressOf).DistinctBy(page => page.Path))
            ValidateSlug(page.FrontMatter.Slug ?? page.FrontMatter.Title, page.FrontMatter.Slug is not null, PageSlug.Written(page), diagnostics);

        FolderValidation.Validate(structure, diagnostics);
        ValidatePages(structure, diagnostics);
        ValidateMeasures(structure, diagnostics);
    }

    /// <param name="isSlug">Whether the front matter has a slug; otherwise it is made from the title.</param>
    private static void ValidateSlug(Sourced<string> written, bool isSlug, string slug, DiagnosticList diagnostics)
    {
        if (slug.Length == 0) diagnostics.Add(NoSlug.At(written.At, written.Value));
        else if (isSlug && slug != written.Value) diagnostics.Add(NotASlug.At(written.At, written.Value, slug));
    }

    private static void ValidatePages(SiteStructure structure, DiagnosticList diagnostics)
    {
        foreach (var same in WithPages(structure).GroupBy(page => structure.Routes.Of(page).File, StringComparer.Ordinal))
            foreach (var duplicate in same.Skip(1))
                diagnostics.Add(SameAddress.At(duplicate.FrontMatter.Title.At, structure.Routes.Of(duplicate).Address, same.First().Path));
    }

    /// <summary>A measure's page does not have the address of another page.</summary>
    private static void ValidateMeasures(SiteStructure structure, DiagnosticList diagnostics)
    {
        var taken = WithPages(structure).DistinctBy(page => structure.Routes.Of(page).File)
            .ToDictionary(page => structure.Routes.Of(page).File, page => page.Path, StringComparer.Ordinal);
        foreach (var (measure, language) in structure.Measures.SelectMany(measure => structure.Settings.Languages.Value.All.Select(language => (measure, language))))
        {
            ValidateSlug(measure.Address.Named[language], measure.Address.IsSlug, PageSlug.Written(measure, language), diagnostics);
            var route = structure.Routes.Of(measure, language);
            if (!taken.TryAdd(route.File, measure.Id.At.Path)) diagnostics.Add(SameAddress.OfMeasure(measure.Address.Named[language].At, route.Address, taken[route.File]));
        }
    }

    /// <summary>Values are shown on their section's page, so they have no page of their own.</summary>
    private static IEnumerable<PageSource> WithPages(SiteStructure structure) => structure.PairedPages.Where(page => page.FrontMatter.Kind is not PageKind.Value);
}
