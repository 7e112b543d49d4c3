namespace Kasko.Site.Diagnostics;

/// <summary>
/// A rule's entry in the reference. Its id is stable: people name it in <c>site.yml</c> and search for it.
/// What a rule says about one place is its diagnostic's message; this is what it says about all of them.
/// </summary>
/// <param name="Id">In kebab case.</param>
/// <param name="Severity">Unless the site decides otherwise.</param>
/// <param name="What">What is wrong, in one sentence.</param>
/// <param name="Why">Whom it hurts, and how.</param>
/// <param name="Mend">What to do about it.</param>
/// <param name="Wrong">An example as it stands in a source file.</param>
/// <param name="Right">The same example, mended.</param>
/// <param name="Criterion">The success criterion of WCAG 2.2 that the rule serves, as <c>2.4.4</c>; null where it serves none.</param>
/// <param name="IsFirm">Whether a site cannot change it: what breaks it cannot be published, or not safely.</param>
public sealed record Rule(
    string Id,
    Severity Severity,
    Message What,
    Message Why,
    Message Mend,
    string Wrong,
    string Right,
    string? Criterion = null,
    bool IsFirm = false);
