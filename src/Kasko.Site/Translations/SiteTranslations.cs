using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Load;
using Kasko.Site.Model;

namespace Kasko.Site.Translations;

/// <param name="Entries">All pages, the oldest status first.</param>
/// <param name="Diagnostics">Why pages or settings could not be read; those pages have no entries.</param>
public sealed record TranslationList(ImmutableArray<TranslationEntry> Entries, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>The result of accepting a page's translation.</summary>
public enum Acceptance
{
    Accepted,

    /// <summary>It was already accepted with the same text.</summary>
    Unchanged,

    /// <summary>There is no page with that name.</summary>
    Unknown,

    /// <summary>There is no translation to accept.</summary>
    NoTranslation,

    /// <summary>The line must be written by hand: the front matter is in an unusual form.</summary>
    NotEditable,

    NotWritten,
}

/// <param name="Page">As named by the user.</param>
/// <param name="Entry">The translation's state before; null for an unknown page.</param>
public sealed record AcceptedPage(string Page, Acceptance Outcome, TranslationEntry? Entry);

/// <summary>Lists the states of translations, and records that one is current.</summary>
public static class SiteTranslations
{
    /// <param name="root">The site's folder, absolute.</param>
    public static TranslationList List(string root, TimeProvider clock)
    {
        var diagnostics = new DiagnosticList();
        var (settings, pages) = SiteLoader.LoadPages(root, clock, diagnostics);
        ImmutableArray<Diagnostic> errors = [.. diagnostics.ToSorted().Where(found => found.Severity is Severity.Error)];
        return new TranslationList(settings is null ? [] : [.. TranslationEntry.Of(pages, settings)], errors);
    }

    /// <summary>
    /// Records in each page's translation that it matches the present original. Nothing is written when one of the pages is unknown.
    /// </summary>
    /// <param name="names">Each is a file of the page in one of the languages, relative to the site's folder, or its name
    /// without language: <c>goals/services</c>.</param>
    public static ImmutableArray<AcceptedPage> Accept(string root, TranslationList list, IEnumerable<string> names)
    {
        var found = names.Select(name => (Name: name, Entries: Find(list.Entries, name))).ToList();
        if (found.Any(page => page.Entries.IsEmpty))
            return [.. found.Where(page => page.Entries.IsEmpty).Select(page => new AcceptedPage(page.Name, Acceptance.Unknown, null))];
        return
        [
            .. found.SelectMany(page => page.Entries.Select(entry => (page.Name, Entry: entry))).DistinctBy(page => page.Entry.Translation)
                .Select(page => new AcceptedPage(page.Name, Accept(root, page.Entry), page.Entry)),
        ];
    }

    /// <summary>One translation by its file, all of a page by its original or its name; those that do not exist only when there are no others.</summary>
    private static ImmutableArray<TranslationEntry> Find(ImmutableArray<TranslationEntry> entries, string name)
    {
        var path = name.Replace('\\', '/');
        ImmutableArray<TranslationEntry> named = [.. entries.Where(entry => path == entry.Original || path == entry.Translation || path == entry.Page.Value)];
        return named.Any(entry => entry.Status is not TranslationStatus.Missing) ? [.. named.Where(entry => entry.Status is not TranslationStatus.Missing)] : named;
    }

    private static Acceptance Accept(string root, TranslationEntry entry)
    {
        if (entry.From == entry.Fingerprint) return Acceptance.Unchanged;
        var path = Path.Combine(root, entry.Translation.Replace('/', Path.DirectorySeparatorChar));
        try
        {
            if (OrdinaryFile.Read(path, SourceLimits.Text * 1024 * 1024) is not { } text) return Acceptance.NoTranslation;
            if (AcceptedLine.Write(text, $"translated_from: {entry.Fingerprint}", isThere: entry.From is not null) is not { } bytes)
                return Acceptance.NotEditable;
            return AtomicFile.Replace(path, bytes) ? Acceptance.Accepted : Acceptance.NotWritten;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Acceptance.NotWritten;
        }
    }
}
