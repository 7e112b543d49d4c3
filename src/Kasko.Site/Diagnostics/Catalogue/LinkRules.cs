namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with links, pictures and addresses between the site's pages.</summary>
public static class LinkRules
{
    public static Diagnostic BrokenLink(SourceSpan at, string target, IReadOnlyCollection<string> pages)
    {
        var hint = pages.FirstOrDefault(page => page[..^".sv.md".Length] + ".md" == target) is { } named ? Hint.Of(named) : Hint.For(target, pages);
        return Diagnostic.Error("broken-link", at,
            $"'{target}' is no page of this site.{hint.English}",
            $"'{target}' är ingen sida på webbplatsen.{hint.Swedish}",
            $"'{target}' ei ole tämän sivuston sivu.{hint.Finnish}");
    }

    public static Diagnostic LinkWithoutFile(SourceSpan at, string target) => Diagnostic.Error("link-without-file", at,
        $"'{target}' names no file. Link to a page by its full file name, as in goals/services.sv.md.",
        $"'{target}' anger ingen fil. Länka till en sida med dess fullständiga filnamn, till exempel goals/services.sv.md.",
        $"'{target}' ei ilmoita tiedostoa. Linkitä sivuun sen koko tiedostonimellä, esimerkiksi goals/services.fi.md.");

    public static Diagnostic OtherLanguage(SourceSpan at, string target, string same) => Diagnostic.Error("link-to-other-language", at,
        $"'{target}' is the page in the other language. Link to '{same}'.",
        $"'{target}' är sidan på det andra språket. Länka till '{same}'.",
        $"'{target}' on toisenkielinen sivu. Linkitä tiedostoon '{same}'.");

    public static Diagnostic BrokenAnchor(SourceSpan at, string anchor, string file, IEnumerable<string> anchors)
    {
        var hint = Hint.For(anchor, anchors);
        return Diagnostic.Error("broken-anchor", at,
            $"There is no '#{anchor}' in {file}.{hint.English}",
            $"Det finns inget '#{anchor}' i {file}.{hint.Swedish}",
            $"Tiedostossa {file} ei ole kohtaa '#{anchor}'.{hint.Finnish}");
    }

    public static Diagnostic MissingFile(SourceSpan at, string target, IEnumerable<string> files)
    {
        var hint = Hint.For(target, files);
        return Diagnostic.Error("missing-target", at,
            $"There is no file '{target}' here.{hint.English}",
            $"Det finns ingen fil '{target}' här.{hint.Swedish}",
            $"Tiedostoa '{target}' ei ole täällä.{hint.Finnish}");
    }

    public static Diagnostic NotAPicture(SourceSpan at, string target) => Diagnostic.Error("not-a-picture-target", at,
        $"'{target}' is no picture. Use JPEG, PNG, GIF, WebP or SVG, or link to it without the '!'.",
        $"'{target}' är ingen bild. Använd JPEG, PNG, GIF, WebP eller SVG, eller länka till filen utan '!'.",
        $"'{target}' ei ole kuva. Käytä muotoa JPEG, PNG, GIF, WebP tai SVG tai linkitä tiedostoon ilman merkkiä '!'.");

    public static Diagnostic NotASlug(SourceSpan at, string written, string slug) => Diagnostic.Error("not-a-slug", at,
        $"'{written}' cannot be part of an address. Write '{slug}'.",
        $"'{written}' kan inte vara en del av en adress. Skriv '{slug}'.",
        $"'{written}' ei voi olla osa osoitetta. Kirjoita '{slug}'.");

    public static Diagnostic NoSlug(SourceSpan at, string title) => Diagnostic.Error("no-slug", at,
        $"No address can be made of '{title}'. Add 'slug: …' with letters from a to z.",
        $"Det går inte att göra en adress av '{title}'. Lägg till 'slug: …' med bokstäver från a till z.",
        $"Tekstistä '{title}' ei voi tehdä osoitetta. Lisää 'slug: …', jossa on kirjaimia a–z.");

    public static Diagnostic SameAddress(SourceSpan at, string address, string other) => Diagnostic.Error("same-address", at,
        $"This page and {other} have the same address, {address}. Give one of them another 'slug: …'.",
        $"Den här sidan och {other} har samma adress, {address}. Ge den ena en annan 'slug: …'.",
        $"Tällä sivulla ja tiedostolla {other} on sama osoite, {address}. Anna toiselle eri 'slug: …'.");

    public static Diagnostic MissingPage(string kind, string file) => Diagnostic.Warning("missing-page", new SourceSpan("content"),
        $"The site has no page with 'kind: {kind}', and residents will look for it. Make {file}.sv.md and {file}.fi.md.",
        $"Webbplatsen har ingen sida med 'kind: {kind}', och invånarna kommer att leta efter den. Gör {file}.sv.md och {file}.fi.md.",
        $"Sivustolla ei ole sivua, jossa on 'kind: {kind}', ja asukkaat etsivät sitä. Tee {file}.sv.md ja {file}.fi.md.");

    public static Diagnostic NoHome() => Diagnostic.Error("no-home", new SourceSpan("content"),
        "The site has no home page. Make index.sv.md and index.fi.md with 'kind: home'.",
        "Webbplatsen har ingen startsida. Gör index.sv.md och index.fi.md med 'kind: home'.",
        "Sivustolla ei ole etusivua. Tee index.sv.md ja index.fi.md, joissa on 'kind: home'.");

    public static Diagnostic LonelyValue(SourceSpan at) => Diagnostic.Error("value-without-section", at,
        "A value is shown on its folder's own page. Make index.sv.md and index.fi.md with 'kind: values' beside it.",
        "Ett värde visas på mappens egen sida. Gör index.sv.md och index.fi.md med 'kind: values' bredvid det.",
        "Arvo näytetään kansion omalla sivulla. Tee sen viereen index.sv.md ja index.fi.md, joissa on 'kind: values'.");
}
