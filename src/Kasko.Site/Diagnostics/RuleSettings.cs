using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics;

/// <summary>A site's settings of rules: their levels, and the allowances of pages.</summary>
/// <param name="Levels">By rule; a rule that is missing here has its default severity.</param>
public sealed record RuleSettings(ImmutableDictionary<string, RuleLevel> Levels, ImmutableArray<Allowance> Allowed)
{
    public static RuleSettings None { get; } = new([], []);

    private readonly ImmutableHashSet<(string Id, string Page)> _allowed = [.. Allowed.Select(allowance => (allowance.Id, allowance.Page))];

    public bool Allows(string id, string page) => _allowed.Contains((id, page));

    /// <summary>
    /// The diagnostic with the site's severity; null when the site has turned the rule off or the page is allowed to break it.
    /// </summary>
    public Diagnostic? Apply(Diagnostic found)
    {
        if (Allows(found.Id, found.At.Path)) return null;
        return !Levels.TryGetValue(found.Id, out var level) ? found : level switch
        {
            RuleLevel.Error => found with { Severity = Severity.Error },
            RuleLevel.Warning => found with { Severity = Severity.Warning },
            _ => null,
        };
    }
}
