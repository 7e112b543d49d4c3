using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;

namespace Kasko.Site.Compose.Validation;

/// <summary>Each former address of a page is an address of this site, and nothing else is published there now.</summary>
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
