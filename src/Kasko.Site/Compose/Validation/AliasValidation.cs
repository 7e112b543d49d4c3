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
            if (Fault(alias, structure.Settings) is { } fault) diagnostics.Add(fault);
            else if (alias.TakenBy is { } other) diagnostics.Add(AliasTaken.At(alias.Written.At, alias.Written.Value, other));
        }
    }

    private static Diagnostic? Fault(Alias alias, Settings settings)
    {
        var (at, written) = (alias.Written.At, alias.Written.Value);
        if (alias.Old.Former is { HasFile: false } && settings.Hosting.Hosts.Value.IsEmpty) return NotAnAlias.WithQuery(at, written, written.Split('?')[0]);
        return alias.Old.Fault switch
        {
            OldAddressFault.OutsideSite => NotAnAlias.At(at, written),
            OldAddressFault.Character => NotAnAlias.WithCharacter(at, written, alias.Old.Detail),
            OldAddressFault.Word => NotAnAlias.OfWord(at, written, $"/{alias.Old.Detail}/", $"{FolderAround(alias.Page, settings.Original)}{alias.Old.Detail}/"),
            _ => null,
        };
    }

    /// <summary>The folder above the page's own folder; for a home page, its own folder.</summary>
    private static string FolderAround(AliasedPage? page, Language original)
    {
        var folder = (page?.Route ?? RouteMap.Home(original)).Folder.TrimEnd('/');
        return folder.Contains('/') ? folder[..(folder.LastIndexOf('/') + 1)] : folder + "/";
    }
}
