using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;

namespace Kasko.Site.Compose.Validation;

/// <summary>Each address that a page had before is an address of the site, and nothing else is there now.</summary>
internal static class AliasValidation
{
    public static void Validate(SiteStructure structure, ComposedSite site, DiagnosticList diagnostics)
    {
        foreach (var alias in Alias.In(structure, site.Pages, site.Files))
        {
            if (alias.From is null) diagnostics.Add(NotAnAlias.At(alias.Written.At, alias.Written.Value));
            else if (alias.TakenBy is { } other) diagnostics.Add(AliasTaken.At(alias.Written.At, alias.Written.Value, other));
        }
    }
}
