using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Authoring.Import;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Load;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>A site to make.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Town">What the town is called in each language, the original's first.</param>
/// <param name="BaseUrl">The site's address; null for a placeholder.</param>
/// <param name="Colours">Colours of the theme by name, for light and dark screens.</param>
public sealed record NewSiteRequest(
    string Folder, ImmutableArray<(Language Language, TownForms Forms)> Town, Uri? BaseUrl, ImmutableArray<(string Name, string Light, string Dark)> Colours, TimeProvider Clock)
{
    /// <summary>The whole strategy in Markdown, in the first language: an absolute path; null for none.</summary>
    public string? Document { get; init; }
}

/// <param name="Files">What was written, relative to the folder.</param>
/// <param name="Guessed">The forms of the name that were guessed, by language.</param>
/// <param name="Notes">What could not be placed, or was not sure, in the strategy's document.</param>
/// <param name="Diagnostics">Errors in what was given, at their places in the files that would be written; nothing was.</param>
public sealed record NewSiteResult(
    ImmutableArray<string> Files, ImmutableArray<(Language Language, string Form)> Guessed, ImmutableArray<ImportNote> Notes, Refusal? Refusal, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Errors in the files that were made of the document.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    internal static readonly NewSiteResult Nothing = new([], [], [], null, []);
}

/// <summary>Makes a small whole site, to be filled in. It has no copy of the theme and no word about any town but its own name.</summary>
public static class NewSite
{
    /// <summary>All files appear, or none; no file is replaced.</summary>
    public static NewSiteResult Make(NewSiteRequest request)
    {
        if (Directory.Exists(Path.Join(request.Folder, ContentPath.Folder))) return Refused(RefusalReason.Exists, ContentPath.Folder);
        var diagnostics = new DiagnosticList();
        StrategyDocument? document = null;
        if (request.Document is { } path)
        {
            document = Read(path, request.Town[0].Language, diagnostics);
            if (diagnostics.HasErrors) return Wrong(diagnostics);
            if (document is null) return Refused(RefusalReason.NoDocument, path);
        }

        var town = Named(request.Town, document).Select(each => (each.Language, Found: each.Forms.Complete(each.Language))).ToImmutableArray();
        var settings = new Output(SettingsLoader.Path, Encoding.UTF8.GetBytes(SettingsText.Of(request, [.. town.Select(each => (each.Language, each.Found.Whole))], SitePages.Menu(document))));
        if (SettingsLoader.Load(new SourceTree(request.Folder, diagnostics, [settings]), diagnostics).Settings is not { } read) return Wrong(diagnostics);

        var site = new WrittenSite(read, [], [], [], Day: default);
        var pages = document is null ? SitePages.Of(site) : SitePages.Of(site, document);
        ImmutableArray<Output> files = [settings, .. SiteFiles.Of(site), .. AcceptedFiles.Of(site, request.Folder, [.. pages], request.Clock)];
        SiteLoader.Load(request.Folder, baseUrl: null, request.Clock, diagnostics, loaded: null, files);
        // What is wrong in the town's own text is for the town to fix; everything else was given to this command.
        ImmutableArray<Diagnostic> faults = [.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error)];
        if (faults.Any(found => document is null || !ContentPath.IsContent(found.At.Path))) return Wrong(diagnostics);
        if (NewFiles.Taken(request.Folder, files) is { } taken) return Refused(RefusalReason.Exists, taken);
        return NewFiles.Write(request.Folder, files)
            ? new NewSiteResult([.. files.Select(file => file.Path)], [.. town.SelectMany(each => each.Found.Guessed.Select(form => (each.Language, form)))], document?.Notes ?? [], null, []) { Faults = faults }
            : Refused(RefusalReason.NotWritten, request.Folder);
    }

    private static StrategyDocument? Read(string path, Language language, DiagnosticList diagnostics)
    {
        try
        {
            if (OrdinaryFile.Read(path, SourceLimits.Text * 1024 * 1024) is not { } bytes || SourceText.Decode(Path.GetFileName(path), bytes, diagnostics) is not { } text) return null;
            return StrategyReader.Read(text, language);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// With the title and the slogan of the document, where none were given. In the other languages the title is the usual
    /// one with the same years, and the slogan is the original's, marked as such.
    /// </summary>
    private static IEnumerable<(Language Language, TownForms Forms)> Named(ImmutableArray<(Language Language, TownForms Forms)> town, StrategyDocument? document)
    {
        var (original, first) = town[0];
        var slogan = ImportedTitle.WithoutTown(document?.Slogan, first.Name);
        foreach (var (language, forms) in town)
        {
            if (document is null) yield return (language, forms);
            else if (language == original) yield return (language, forms with { Title = forms.Title ?? ImportedTitle.Of(document.Title), Slogan = forms.Slogan ?? slogan });
            else
            {
                yield return (language, forms with
                {
                    Title = forms.Title ?? (first.Title is null && ImportedTitle.Years(document.Title) is { } years ? $"{forms.Complete(language).Whole.Title} {years}" : null),
                    Slogan = forms.Slogan ?? (first.Slogan is null && slogan is not null ? ImportedTitle.Marked(slogan, original) : null),
                });
            }
        }
    }

    private static NewSiteResult Refused(RefusalReason reason, string written) => NewSiteResult.Nothing with { Refusal = new Refusal(reason, written) };

    private static NewSiteResult Wrong(DiagnosticList diagnostics) => NewSiteResult.Nothing with { Diagnostics = [.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error)] };
}
