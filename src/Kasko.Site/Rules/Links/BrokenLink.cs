using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class BrokenLink
{
    public static Rule Rule { get; } = new("broken-link", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string target, IReadOnlyCollection<string> pages)
    {
        var hint = pages.FirstOrDefault(page => page[..^".sv.md".Length] + ".md" == target || page[..^".md".Length] == target) is { } named ? Hint.Of(named) : Hint.For(target, pages).Or("Check its name and folder.", "Kontrollera namnet och mappen.", "Tarkista nimi ja kansio.");
        return Rule.At(at,
            $"'{target}' is no page of this site.{hint.English}",
            $"Sidan '{target}' finns inte på webbplatsen.{hint.Swedish}",
            $"Sivua '{target}' ei ole tällä sivustolla.{hint.Finnish}");
    }

    public static Diagnostic OnPage(SourceSpan at, string address, IEnumerable<string> known)
    {
        var hint = Hint.For(address, known).Or("Check the address.", "Kontrollera adressen.", "Tarkista osoite.");
        return Rule.At(at,
            $"The link to '{Excerpt.Of(address)}' leads nowhere.{hint.English}",
            $"Länken till '{Excerpt.Of(address)}' leder ingenstans.{hint.Swedish}",
            $"Linkki osoitteeseen '{Excerpt.Of(address)}' ei vie minnekään.{hint.Finnish}");
    }
}
