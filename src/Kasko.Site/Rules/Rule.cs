using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules;

/// <summary>Something that can be wrong with a site. Its document, beside it, says what, why and how to fix it.</summary>
/// <param name="Id">In kebab case; people name it in <c>site.yml</c> and search for it, so it never changes.</param>
/// <param name="Severity">Unless the site decides otherwise.</param>
/// <param name="Criterion">The success criterion of WCAG 2.2 that the rule serves, as <c>2.4.4</c>; null where it serves none.</param>
/// <param name="IsFirm">Whether a site cannot change it: what breaks it cannot be published, or not safely.</param>
public sealed record Rule(string Id, Severity Severity, string? Criterion = null, bool IsFirm = false)
{
    public Diagnostic At(SourceSpan at, Message message) => new(Id, Severity, at, message);

    public Diagnostic At(SourceSpan at, string english, string swedish, string finnish) => At(at, new Message(english, swedish, finnish));
}
