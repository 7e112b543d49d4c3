using Kasko.Site.Diagnostics;
using Kasko.Site.Rules;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Rules;

/// <summary>
/// The example sites of a rule's document, each written over the small site. Rules about outdated translations are
/// disabled here; they have tests of their own.
/// </summary>
internal static class RuleSite
{
    private const string Settings = "site.yml";
    private const string Decisions = "rules: {";
    private const string Fence = "---";
    private const string AcceptedFrom = "translated_from:";

    /// <summary>Every example that is a site: its rule, and the language of its readers.</summary>
    public static IEnumerable<(string Rule, MessageLanguage? Reader)> All =>
        RuleList.All.SelectMany(rule => RuleDocument.Of(rule).Examples.Where(example => !example.Expected.IsEmpty).Select(example => (rule.Id, example.Reader)));

    public static RuleExample Example(string rule, MessageLanguage? reader) =>
        RuleDocument.Of(RuleList.Find(rule)!).Examples.Single(example => example.Reader == reader);

    public static TestSite Wrong(RuleExample example) => Of(example.Both.Concat(example.Wrong));

    /// <summary>The rule's example in Swedish, or the one for all readers, with the problem.</summary>
    public static TestSite Wrong(string rule) => Wrong(RuleDocument.Of(RuleList.Find(rule)!).ExampleFor(MessageLanguage.Swedish));

    public static TestSite Right(RuleExample example) => Of(example.Both.Concat(example.Right));

    /// <summary>Adds to the site's settings of rules.</summary>
    public static TestSite Decide(this TestSite site, string decisions)
    {
        var text = File.ReadAllText(Path.Join(site.Root, Settings));
        return text.Contains(Decisions, StringComparison.Ordinal)
            ? site.Replace(Settings, Decisions, $"{Decisions}{decisions}, ")
            : site.Append(Settings, $"{Decisions}{decisions}}}\n");
    }

    private static TestSite Of(IEnumerable<ExampleFile> files)
    {
        var site = TestSite.Small();
        foreach (var file in files.Where(file => file.Path.Length > 0)) Lay(site, file);
        return File.Exists(Path.Join(site.Root, Settings)) ? site.Decide("stale-translation: off, unaccepted-translation: off") : site;
    }

    private static void Lay(TestSite site, ExampleFile file)
    {
        var text = Text(file.Content);
        switch (file.Form)
        {
            case ExampleForm.Missing:
                site.Remove(file.Path);
                break;
            case ExampleForm.Base64:
                site.Write(file.Path, Convert.FromBase64String(text));
                break;
            case ExampleForm.Keys when Lines(site, file.Path) is [Fence, ..] page:
                var (data, body) = Parts(page);
                site.Write(file.Path, Page(WithKeys(data, file.Content), Text(body)));
                break;
            case ExampleForm.Keys:
                site.Write(file.Path, WithKeys(Lines(site, file.Path), file.Content));
                break;
            case ExampleForm.Body:
                site.Write(file.Path, Page(Text(Parts(Lines(site, file.Path)).Data.Select(Behind)), "\n" + text));
                break;
            default:
                site.Write(file.Path, text);
                break;
        }
    }

    private static string[] Lines(TestSite site, string path) => File.ReadAllLines(Path.Join(site.Root, path));

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static (IEnumerable<string> Data, IEnumerable<string> Body) Parts(string[] page)
    {
        var end = Array.IndexOf(page, Fence, 1);
        return (page[1..end], page[(end + 1)..]);
    }

    private static string Page(string data, string body) => $"{Fence}\n{data}{Fence}\n{body}";

    /// <summary>
    /// Marked as accepted from an older original, so that changes in a Finnish page are not compared with the Swedish one.
    /// </summary>
    private static string Behind(string line) => line.StartsWith(AcceptedFrom, StringComparison.Ordinal) ? $"{AcceptedFrom} 0000000000" : line;

    private static string WithKeys(IEnumerable<string> lines, IEnumerable<string> changed)
    {
        var keys = KeysOf(lines);
        foreach (var (key, text) in KeysOf(changed)) keys[key] = text;
        return string.Concat(keys.Values);
    }

    /// <summary>The lines of each top-level key, in order.</summary>
    private static OrderedDictionary<string, string> KeysOf(IEnumerable<string> lines)
    {
        var keys = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var key = "";
        foreach (var line in lines)
        {
            if (line.Length > 0 && char.IsLetter(line[0])) key = line.Split(':')[0];
            keys[key] = keys.GetValueOrDefault(key) + line + "\n";
        }

        return keys;
    }
}
