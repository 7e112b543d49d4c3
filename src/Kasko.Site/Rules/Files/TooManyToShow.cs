using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class TooManyToShow
{
    public static Rule Rule { get; } = new("too-many-to-show", Severity.Warning);

    /// <param name="more">The number of places that are not listed.</param>
    public static Diagnostic At(SourceSpan at, string id, int shown, int more) => Rule.At(at,
        $"'{id}' was found in this file more than {shown} times. Only the first ones are listed, and {more} more places are not: fix those that are listed and build again.",
        $"'{id}' hittades mer än {shown} gånger i den här filen. Bara de första räknas upp, och {more} ställen till utelämnas: rätta dem som räknas upp och bygg på nytt.",
        $"'{id}' löytyi tästä tiedostosta yli {shown} kertaa. Vain ensimmäiset luetellaan, ja luettelosta puuttuu vielä kohtia ({more}): korjaa luetellut ja kokoa sivusto uudelleen.");
}
