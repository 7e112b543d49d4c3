using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics;

/// <summary>What a site has decided about the rules: how it takes each, and which page need not follow one.</summary>
/// <param name="Levels">By rule; one that is not named has the severity that its diagnostic says.</param>
public sealed record RuleSettings(ImmutableDictionary<string, RuleLevel> Levels, ImmutableArray<Allowance> Allowed)
{
    public static RuleSettings None { get; } = new([], []);

    private readonly ImmutableHashSet<(string Id, string Page)> _allowed = [.. Allowed.Select(allowance => (allowance.Id, allowance.Page))];

    public bool Allows(string id, string page) => _allowed.Contains((id, page));

    /// <summary>The diagnostic as the site wants it told; null where it wants to hear nothing of it.</summary>
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
