using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Markdown;

/// <summary>The problems of a Markdown text alone, without a site.</summary>
internal static class MarkdownText
{
    private const string Path = "content/text.sv.md";

    /// <summary>Each as <c>line:column id</c>; the text's first line is line 1.</summary>
    public static string[] Places(string text) => [.. Reported(text).Select(found => FormattableString.Invariant($"{found.At.Line}:{found.At.Column} {found.Id}"))];

    public static Diagnostic Single(string text) => Assert.Single(Reported(text));

    private static ImmutableArray<Diagnostic> Reported(string text)
    {
        var diagnostics = new DiagnosticList();
        OutlineReader.Read(text, Path, 0, Language.Swedish, TimeProvider.System, diagnostics);
        return diagnostics.ToSorted();
    }
}
