using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class UnusedTheme
{
    public static Rule Rule { get; } = new("unused-theme", Severity.Warning);

    public static Diagnostic At(string folder, string name) => Rule.At(new SourceSpan(folder),
        $"The site has the program's own theme, because site.yml names none. To use this one, write there: 'theme: {name}'.",
        $"Webbplatsen har programmets eget tema, eftersom site.yml inte anger något. Skriv där, om det här ska användas: 'theme: {name}'.",
        $"Sivustolla on ohjelman oma teema, koska site.yml ei nimeä teemaa. Jos haluat käyttää tätä, kirjoita sinne: 'theme: {name}'.");
}
