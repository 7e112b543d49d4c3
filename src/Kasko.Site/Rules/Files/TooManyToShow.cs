using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class TooManyToShow
{
    public static Rule Rule { get; } = new("too-many-to-show", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string id, int shown) => Rule.At(at,
        $"'{id}' was found in this file more than {shown} times. Only the first ones are listed: fix them and build again.",
        $"'{id}' hittades mer än {shown} gånger i den här filen. Bara de första räknas upp: rätta dem och bygg på nytt.",
        $"'{id}' löytyi tästä tiedostosta yli {shown} kertaa. Vain ensimmäiset luetellaan: korjaa ne ja kokoa sivusto uudelleen.");
}
