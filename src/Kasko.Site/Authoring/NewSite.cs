using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>A site to make.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Town">What the town is called in each language, the original's first.</param>
/// <param name="BaseUrl">The site's address; null for a placeholder.</param>
/// <param name="Colours">Colours of the theme by name, for light and dark screens.</param>
public sealed record NewSiteRequest(
    string Folder, ImmutableArray<(Language Language, TownForms Forms)> Town, Uri? BaseUrl, ImmutableArray<(string Name, string Light, string Dark)> Colours, TimeProvider Clock);

/// <param name="Files">What was written, relative to the folder.</param>
/// <param name="Guessed">The forms of the name that were guessed, by language.</param>
/// <param name="Diagnostics">Errors in what was given, at their places in the <c>site.yml</c> that would be written.</param>
public sealed record NewSiteResult(ImmutableArray<string> Files, ImmutableArray<(Language Language, string Form)> Guessed, Refusal? Refusal, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Makes a small whole site, to be filled in. It has no copy of the theme and no word about any town but its own name.</summary>
public static class NewSite
{
    /// <summary>All files appear, or none; no file is replaced.</summary>
    public static NewSiteResult Make(NewSiteRequest request)
    {
        if (Directory.Exists(Path.Join(request.Folder, ContentPath.Folder))) return new NewSiteResult([], [], new Refusal(RefusalReason.Exists, ContentPath.Folder), []);
        var town = request.Town.Select(each => (each.Language, Found: each.Forms.Complete(each.Language))).ToImmutableArray();
        ImmutableArray<(Language, string)> guessed = [.. town.SelectMany(each => each.Found.Guessed.Select(form => (each.Language, form)))];
        var settings = new Output(SettingsLoader.Path, Encoding.UTF8.GetBytes(SettingsText.Of(request, [.. town.Select(each => (each.Language, each.Found.Whole))])));
        var diagnostics = new DiagnosticList();
        var read = SettingsLoader.Load(new SourceTree(request.Folder, diagnostics, [settings]), diagnostics).Settings;
        if (read is null) return Wrong();

        var site = new WrittenSite(read, [], [], [], Day: default);
        ImmutableArray<Output> files = [settings, .. SiteFiles.Of(site), .. AcceptedFiles.Of(site, request.Folder, [.. SitePages.Of(site)], request.Clock)];
        SiteLoader.Load(request.Folder, baseUrl: null, request.Clock, diagnostics, loaded: null, files);
        if (diagnostics.HasErrors) return Wrong();
        if (NewFiles.Taken(request.Folder, files) is { } taken) return Refused(new Refusal(RefusalReason.Exists, taken));
        return NewFiles.Write(request.Folder, files) ? new NewSiteResult([.. files.Select(file => file.Path)], guessed, null, []) : Refused(new Refusal(RefusalReason.NotWritten, request.Folder));

        NewSiteResult Wrong() => new([], guessed, null, [.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error)]);

        NewSiteResult Refused(Refusal refusal) => new([], guessed, refusal, []);
    }
}
