using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class BrokenFile
{
    public static Rule Rule { get; } = new("broken-file", Severity.Error, Criterion: "1.1.1");

    public static Diagnostic At(SourceSpan at, string address, IEnumerable<string> known)
    {
        var hint = Hint.For(address, known).Or("Check its name.", "Kontrollera namnet.", "Tarkista nimi.");
        return Rule.At(at,
            $"The page uses the file '{Excerpt.Of(address)}', which does not exist.{hint.English}",
            $"Sidan använder filen '{Excerpt.Of(address)}', som inte finns.{hint.Swedish}",
            $"Sivu käyttää tiedostoa '{Excerpt.Of(address)}', jota ei ole.{hint.Finnish}");
    }
}
