using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules;

/// <summary>
/// A rule: something that can be wrong with a site. Its document, beside it, says what is wrong, why it matters and how to fix it.
/// </summary>
/// <param name="Id">In kebab case; it is written in <c>site.yml</c> and searched for, so it never changes.</param>
/// <param name="Severity">The default, which the site can change.</param>
/// <param name="Criterion">The success criterion of WCAG 2.2 that the rule checks, such as <c>2.4.4</c>; null when it checks none.</param>
/// <param name="IsFirm">Whether a site cannot change it: content that breaks it cannot be published, or not safely.</param>
public sealed record Rule(string Id, Severity Severity, string? Criterion = null, bool IsFirm = false)
{
    public Diagnostic At(SourceSpan at, Message message) => new(Id, Severity, at, message);

    public Diagnostic At(SourceSpan at, string english, string swedish, string finnish) => At(at, new Message(english, swedish, finnish));
}
