using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class UnneededFolderSlug
{
    public static Rule Rule { get; } = new("unneeded-folder-slug", Severity.Error);

    /// <param name="page">The folder's own page.</param>
    public static Diagnostic At(SourceSpan at, string page) => Rule.At(at,
        $"The folder's address comes from its own page, {page}. Remove it here.",
        $"Mappens adress kommer från dess egen sida, {page}. Ta bort den här.",
        $"Kansion osoite tulee sen omalta sivulta, {page}. Poista se tästä.");

    public static Diagnostic OfUnknown(SourceSpan at, string written, IEnumerable<string> folders)
    {
        var hint = Hint.For(written, folders);
        return Rule.At(at,
            $"There is no page in a folder '{written}' in content/.{hint.English}",
            $"Ingen sida ligger i en mapp '{written}' i content/.{hint.Swedish}",
            $"Yksikään sivu ei ole kansiossa '{written}' kansion content/ alla.{hint.Finnish}");
    }
}
