using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Addresses;

public static class NoSlug
{
    public static Rule Rule { get; } = new("no-slug", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string title) => Rule.At(at,
        $"No address can be made of '{title}'. Add 'slug: …' with letters from a to z.",
        $"Det går inte att göra en adress av '{title}'. Lägg till 'slug: …' med bokstäver från a till z.",
        $"Tekstistä '{title}' ei voi tehdä osoitetta. Lisää 'slug: …', jossa on kirjaimia a–z.");
}
