using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Publish;

/// <summary>Creates diagnostics about published paths: one for each path, or a single one when there are many.</summary>
internal static class PathDiagnostics
{
    private const int MostOneByOne = 10;
    private const int ExamplesNamed = 3;

    public static IEnumerable<Diagnostic> Of(
        Rule rule, Func<string, SourceSpan> at, ImmutableArray<string> paths, Func<string, Message> one, Func<ImmutableArray<string>, Message> all) =>
        paths.Length > MostOneByOne
            ? [rule.At(at(""), all(paths))]
            : paths.Select(path => rule.At(at(path), one(path)));

    /// <summary>The address of a published page below the site's base URL, as written in front matter.</summary>
    public static string Address(string path) => new Route(path).Address;

    public static string Examples(ImmutableArray<string> paths) => List([.. paths.Take(ExamplesNamed)]) + " …";

    public static string List(ImmutableArray<string> paths) => string.Join(", ", paths);
}
