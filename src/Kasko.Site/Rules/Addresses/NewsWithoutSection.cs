using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Addresses;

public static class NewsWithoutSection
{
    public static Rule Rule { get; } = new("news-without-section", Severity.Warning);

    public static Diagnostic At(SourceSpan at, SiteLanguages languages)
    {
        var files = PageFileNames.Of("index", languages);
        return Rule.At(at,
            $"No page lists this news. News is listed on its folder's own page: put the files in a folder such as content/news/, with {files.English} of 'kind: page'.",
            $"Ingen sida listar den här nyheten. Nyheter listas på mappens egen sida: lägg filerna i en mapp som content/news/, med {files.Swedish} av 'kind: page'.",
            $"Tämä uutinen ei ole minkään sivun luettelossa. Uutiset luetellaan kansion omalla sivulla: siirrä tiedostot kansioon, esimerkiksi content/news/, jossa on {files.Finnish} ('kind: page').");
    }

    /// <param name="above">The file of the page that the news is below.</param>
    public static Diagnostic BelowNews(SourceSpan at, string above) => Rule.At(at,
        $"No page lists this news, because the page above it, {above}, is news itself. If that page is to list it, write 'kind: page' there and remove its 'date'.",
        $"Ingen sida listar den här nyheten, för sidan ovanför, {above}, är själv en nyhet. Ska den sidan lista den, skriv 'kind: page' där och ta bort 'date'.",
        $"Tämä uutinen ei ole minkään sivun luettelossa, koska sen yläpuolella oleva sivu, {above}, on itse uutinen. Jos sen sivun pitää luetella se, kirjoita sinne 'kind: page' ja poista 'date'.");
}
