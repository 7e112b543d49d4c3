using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>
/// A file <c>_headers</c> as documented by Netlify and Cloudflare Pages: a path at the start of a line, and indented
/// fields below it; lines that begin with <c>#</c> are comments.
/// </summary>
internal sealed record HeaderRule(string Path, ImmutableArray<(string Name, string Value)> Fields)
{
    public static ImmutableArray<HeaderRule> Read(string text)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '/') rules.Add(new HeaderRule(line, []));
            else
            {
                Assert.Matches(@"^\s+[A-Za-z0-9-]+: \S.*\S$|^\s+[A-Za-z0-9-]+: \S$", line);
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                rules[^1] = rules[^1] with { Fields = rules[^1].Fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim())) };
            }
        }

        return rules.ToImmutable();
    }

    /// <param name="address">From the host's root, such as <c>/sv/</c>.</param>
    public bool Matches(string address) => Path.EndsWith('*') ? address.StartsWith(Path[..^1], StringComparison.Ordinal) : address == Path;
}

/// <summary>A line of a file <c>_redirects</c>, as documented by Netlify and Cloudflare Pages.</summary>
internal sealed partial record MovedRule(string From, string To, int Status, bool IsForced)
{
    public static ImmutableArray<MovedRule> Read(string text) =>
    [
        .. text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line =>
        {
            var parts = Line().Match(line);
            Assert.True(parts.Success, line);
            return new MovedRule(parts.Groups["from"].Value, parts.Groups["to"].Value, int.Parse(parts.Groups["status"].Value, System.Globalization.CultureInfo.InvariantCulture), parts.Groups["force"].Length > 0);
        }),
    ];

    public bool Matches(string address) => From.EndsWith('*') ? address.StartsWith(From[..^1], StringComparison.Ordinal) : address == From;

    [GeneratedRegex(@"^(?<from>/[!-~]*) (?<to>/[!-~]*) (?<status>\d{3})(?<force>!?)$")]
    private static partial Regex Line();
}
