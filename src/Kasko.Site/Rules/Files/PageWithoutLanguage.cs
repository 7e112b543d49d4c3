using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Files;

public static class PageWithoutLanguage
{
    public static Rule Rule { get; } = new("page-without-language", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, SiteLanguages languages)
    {
        var (english, swedish, finnish) = (PageFileNames.Of("NAME", languages).English, PageFileNames.Of("NAMN", languages).Swedish, PageFileNames.Of("NIMI", languages).Finnish);
        return Rule.At(new SourceSpan(path),
            $"The file's name does not say which language it is in. Name the page's files {english}.",
            $"Filens namn anger inget språk. Ge sidans filer namnen {swedish}.",
            $"Tiedoston nimi ei kerro kieltä. Anna sivun tiedostoille nimet {finnish}.");
    }

    /// <summary>For a file in a language that the site does not have.</summary>
    public static Diagnostic NotOfSite(string path, Language language, SiteLanguages languages)
    {
        var more = new SiteLanguages([.. languages.All, language], [.. languages.Partial, language]);
        return Rule.At(new SourceSpan(path),
            $"The site is not in {language.Name().English}. Remove the file, or write 'languages: {more.Written}' in site.yml.",
            $"Webbplatsen finns inte på {language.Name().Swedish}. Ta bort filen, eller skriv 'languages: {more.Written}' i site.yml.",
            $"Sivusto ei ole {language.Name().FinnishIn}. Poista tiedosto tai kirjoita tiedostoon site.yml 'languages: {more.Written}'.");
    }
}
