using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Translations;

namespace Kasko.Site.Authoring;

/// <summary>Records in new translations with whole texts which text of the original they match.</summary>
internal static class AcceptedFiles
{
    public static ImmutableArray<Output> Of(WrittenSite site, string root, ImmutableArray<Output> files, TimeProvider clock)
    {
        var unreported = new DiagnosticList();
        var pages = new ContentLoader(new SourceTree(root, unreported, files), site.Settings.Languages.Value, clock, unreported).Pages(files.Select(file => file.Path));
        var lines = TranslationPair.In(pages.Where(page => !UnwrittenTexts.AreIn(page)), site.Original).ToDictionary(pair => pair.Translation.Path, pair => pair.Line, StringComparer.Ordinal);
        // A text that is still in the original's language is no translation.
        var untranslated = Encoding.UTF8.GetBytes($":{site.Original.Code()}[");
        return [.. files.Select(file => file.Bytes.Span.IndexOf(untranslated) < 0 && lines.TryGetValue(file.Path, out var line) && AcceptedLine.Write(file.Bytes.ToArray(), line, isThere: false) is { } accepted ? file with { Bytes = accepted } : file)];
    }
}
