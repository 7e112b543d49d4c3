using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class TwoFilesAtOnePath
{
    public static Rule Rule { get; } = new("two-files-at-one-path", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string one, string other) => Rule.At(at, one == other
        ? new(
            $"Two pages or files of the site would both be '{one}'. Give one of them another address.",
            $"Två sidor eller filer på webbplatsen skulle båda bli '{one}'. Ge den ena en annan adress.",
            $"Kahdesta sivuston sivusta tai tiedostosta tulisi '{one}'. Anna toiselle toinen osoite.")
        : new(
            $"'{one}' and '{other}' cannot both be files on every computer. Give one of them another address.",
            $"'{one}' och '{other}' kan inte båda vara filer på alla datorer. Ge den ena en annan adress.",
            $"'{one}' ja '{other}' eivät voi olla tiedostoja yhtä aikaa kaikissa tietokoneissa. Anna toiselle toinen osoite."));
}
