using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class TooManyToShow
{
    public static Rule Rule { get; } = new("too-many-to-show", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string id, int shown) => Rule.At(at,
        $"'{id}' was found in this file more than {shown} times. Only the first ones are listed.",
        $"'{id}' hittades fler än {shown} gånger i den här filen. Bara de första räknas upp.",
        $"'{id}' löytyi tästä tiedostosta yli {shown} kertaa. Vain ensimmäiset luetellaan.");
}
