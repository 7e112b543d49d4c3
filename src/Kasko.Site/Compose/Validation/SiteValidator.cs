using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation;

/// <summary>Reports inconsistencies between the files of a site: links, languages, names, addresses, dates.</summary>
public static class SiteValidator
{
    /// <param name="site">The site composed from the structure.</param>
    /// <param name="isCheck">Whether translations must match their originals after the days of grace; in a published
    /// site they may differ, with a warning.</param>
    public static void Validate(SiteStructure structure, ComposedSite site, bool isCheck, DiagnosticList diagnostics)
    {
        // The longest first: it compares translations, which are many.
        Parallel.Invoke(
            () => TranslationValidation.Validate(structure, isCheck, diagnostics),
            () => DraftValidation.Validate(structure, diagnostics),
            () => PairValidation.Validate(structure, diagnostics),
            () => PageValidation.Validate(structure, diagnostics),
            () => AddressValidation.Validate(structure, diagnostics),
            () => AliasValidation.Validate(structure, site, diagnostics),
            () => PathLengthValidation.Validate(structure, site, diagnostics),
            () => LinkValidation.Validate(structure, diagnostics),
            () => NameValidation.Validate(structure, diagnostics),
            () => MeasureValidation.Validate(structure, diagnostics),
            () => PeriodValidation.Validate(structure, diagnostics),
            () => DateValidation.Validate(structure, diagnostics));
    }
}
