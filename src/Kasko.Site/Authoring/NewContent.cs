using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <param name="Root">The site's folder, absolute.</param>
/// <param name="Name">The page's path, the id of the measure or action, or empty for news without a name.</param>
/// <param name="Titles">Its title in the site's languages, in their order; as many as are known.</param>
/// <param name="Benefit">What a measure follows up; null when not said.</param>
public sealed record NewContentRequest(string Root, string Name, ImmutableArray<string> Titles, TimeProvider Clock, string? Benefit = null);

/// <summary>What was written, or why nothing was.</summary>
/// <param name="Files">The paths of the new files, relative to the site's folder.</param>
/// <param name="AreDrafts">Whether something in them must be filled in before it is published.</param>
/// <param name="Diagnostics">Errors in <c>site.yml</c> and other files without which nothing can be made.</param>
public sealed record NewContentResult(ImmutableArray<string> Files, bool AreDrafts, Refusal? Refusal, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Makes the files of a page, a piece of news, a measure or an action, in every language of the site, to be filled in.</summary>
public static class NewContent
{
    /// <summary>The files of a page; its kind follows from its folder. A folder without a page of its own gets one.</summary>
    public static NewContentResult Page(NewContentRequest request) => Make(request, NewPages.Page);

    /// <summary>The same for news, with the day by the clock in the town's time zone.</summary>
    public static NewContentResult News(NewContentRequest request) => Make(request, NewPages.News);

    public static NewContentResult Measure(NewContentRequest request) => Make(request, NewMeasures.Measure, ContentPath.Benefits);

    public static NewContentResult Action(NewContentRequest request) => Make(request, NewActions.Action);

    /// <param name="needed">A file that must be readable, if it exists.</param>
    private static NewContentResult Make(NewContentRequest request, Func<WrittenSite, NewContentRequest, (ImmutableArray<Output> Files, Refusal? Refusal)> make, string? needed = null)
    {
        var diagnostics = new DiagnosticList();
        var loaded = WrittenSite.Load(request.Root, request.Clock, diagnostics);
        ImmutableArray<Diagnostic> errors = [.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error && (loaded is null || found.At.Path == needed))];
        if (loaded is not { } site || !errors.IsEmpty) return new NewContentResult([], AreDrafts: false, null, errors);
        if (TitleFault(request, site) is { } fault) return Refused(fault);
        var (files, refusal) = make(site, request);
        if (refusal is not null) return Refused(refusal);
        if (NewFiles.Taken(request.Root, files) is { } taken) return Refused(new Refusal(RefusalReason.Exists, taken));
        files = AcceptedFiles.Of(site, request.Root, files, request.Clock);
        return NewFiles.Write(request.Root, files)
            ? new NewContentResult([.. files.Select(file => file.Path)], files.Any(IsDraft), null, [])
            : Refused(new Refusal(RefusalReason.NotWritten, files[0].Path));
    }

    private static Refusal? TitleFault(NewContentRequest request, WrittenSite site)
    {
        if (request.Titles.Length > site.Languages.Count) return new Refusal(RefusalReason.TooManyTitles, string.Join(' ', request.Titles), Choices: [.. site.Languages.Select(language => language.Code())]);
        return request.Titles.FirstOrDefault(title => !title.Any(char.IsLetterOrDigit)) is { } empty ? new Refusal(RefusalReason.TitleWithoutWords, empty) : null;
    }

    private static bool IsDraft(Output file) => file.Bytes.Span.IndexOf("\ndraft: true\n"u8) >= 0;

    private static NewContentResult Refused(Refusal refusal) => new([], AreDrafts: false, refusal, []);
}
