using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Proposals;

/// <summary>The comment on a proposal, as Markdown in both languages of the site.</summary>
/// <param name="edit">The address that opens a file of the proposal for editing when the file's path is appended; null for no links.</param>
/// <param name="folder">The site's folder in the repository, with forward slashes; empty for the root.</param>
public sealed class ProposalComment(Proposal proposal, Uri? edit, string folder)
{
    /// <summary>The first line, by which the comment is found and updated.</summary>
    public const string Mark = "<!-- kasko-proposal -->";

    private const int MostProblems = 30;
    private const int MostPages = 20;

    /// <summary>In characters. Forges refuse comments of more than 65,536; both languages stay below.</summary>
    private const int LongestList = 20_000;
    private const int LongestMessage = 1_000;
    private const string Index = "index.html";

    public string Write()
    {
        var text = new StringBuilder(Mark).Append('\n');
        Write(text, MessageLanguage.Swedish);
        text.Append("\n---\n");
        Write(text, MessageLanguage.Finnish);
        return text.ToString();
    }

    private void Write(StringBuilder text, MessageLanguage language)
    {
        text.Append("\n## ").Append(Title.In(language)).Append('\n');
        WriteList(text, Problems, proposal.Problems, MostProblems, found => Problem(found, language), language);
        WriteList(text, Lost, proposal.Lost, MostProblems, found => $"`{Code(found.At.Path)}`: {CommentText.Of(Excerpt(found.Message.In(language)))}", language);
        if (proposal.Pages is not { } pages) return;
        WriteList(text, New, pages.Added, MostPages, Page, language);
        WriteList(text, Changed, pages.Changed, MostPages, Page, language);
        WriteList(text, Removed, pages.Removed, MostPages, Page, language);
        if (pages.IsEmpty) text.Append('\n').Append(Same.In(language)).Append('\n');
    }

    private Message Title => proposal.HasErrors
        ? new("The proposal cannot be published yet", "Förslaget kan inte publiceras ännu", "Ehdotusta ei voi vielä julkaista")
        : new("The proposal can be published", "Förslaget kan publiceras", "Ehdotuksen voi julkaista");

    private static Message Problems { get; } = new("To fix or consider", "Att rätta eller överväga", "Korjattavaa tai harkittavaa");

    private static Message Lost { get; } = new("Addresses that would be gone", "Adresser som försvinner", "Poistuvat osoitteet");

    private static Message New { get; } = new("New pages", "Nya sidor", "Uudet sivut");

    private static Message Changed { get; } = new("Pages that change", "Sidor som ändras", "Muuttuvat sivut");

    private static Message Removed { get; } = new("Pages that are removed", "Sidor som tas bort", "Poistettavat sivut");

    private static Message Same { get; } = new("No page says anything else than before.", "Ingen sida säger något annat än förut.", "Mikään sivu ei sano muuta kuin ennen.");

    private string Problem(Diagnostic found, MessageLanguage language)
    {
        var place = new StringBuilder("**").Append(found.Severity.Word(language)).Append("** `").Append(Code(found.At.Path));
        if (found.At.Line > 0) place.Append(CultureInfo.InvariantCulture, $":{found.At.Line}");
        place.Append("` ").Append(CommentText.Of(Excerpt(found.Message.In(language))));
        if (edit is not null && IsFile(found.At.Path))
        {
            var path = folder.Length == 0 ? found.At.Path : $"{folder}/{found.At.Path}";
            place.Append(" [").Append(new Message("Open it for editing", "Öppna för redigering", "Avaa muokattavaksi").In(language)).Append("](").Append(CommentText.Address(edit, path));
            if (found.At.Line > 0) place.Append(CultureInfo.InvariantCulture, $"#L{found.At.Line}");
            place.Append(')');
        }

        return place.ToString();
    }

    private static void WriteList<T>(StringBuilder text, Message title, ImmutableArray<T> items, int most, Func<T, string> line, MessageLanguage language)
    {
        if (items.IsEmpty) return;
        text.Append(CultureInfo.InvariantCulture, $"\n### {title.In(language)} ({items.Length})\n\n");
        var (shown, start) = (0, text.Length);
        while (shown < Math.Min(most, items.Length) && text.Length - start < LongestList) text.Append("- ").Append(line(items[shown++])).Append('\n');
        var rest = items.Length - shown;
        if (rest > 0) text.Append("- ").Append(new Message($"and {rest} more", $"och {rest} till", $"ja {rest} muuta").In(language)).Append('\n');
    }

    private static string Excerpt(string text) => text.Length <= LongestMessage ? text : $"{text[..LongestMessage]} …";

    private static string Page(ChangedPage page)
    {
        var path = page.Path;
        var isIndex = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal);
        return $"`/{Code(isIndex ? path[..^Index.Length] : path)}`";
    }

    /// <summary>A name in a code span, which a backtick would end.</summary>
    private static string Code(string name) => string.Concat(name.Where(letter => letter != '`' && !char.IsControl(letter)));

    /// <summary>Whether a place is a file that can be edited, not an address, a folder outside the site or a file inside the program.</summary>
    private static bool IsFile(string path) =>
        path.Length > 0 && path[0] != '/' && !ProgramFile.Is(path) && !path.Contains("://", StringComparison.Ordinal) && !path.StartsWith("..", StringComparison.Ordinal);
}
