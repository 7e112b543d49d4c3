using Kasko.Site.Diagnostics;
using Kasko.Site.Rules;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Rules;

/// <summary>
/// The sites that a rule's document shows, each laid over the small site. That a Finnish page is behind its Swedish
/// original is disabled here: those rules have tests of their own.
/// </summary>
internal static class RuleSite
{
    private const string Settings = "site.yml";
    private const string Decisions = "rules: {";

    /// <summary>Each example that a site can show: its rule, and whose readers it is for.</summary>
    public static IEnumerable<(string Rule, MessageLanguage? Reader)> All =>
        RuleList.All.SelectMany(rule => RuleDocument.Of(rule).Examples.Where(example => !example.Expected.IsEmpty).Select(example => (rule.Id, example.Reader)));

    public static RuleExample Example(string rule, MessageLanguage? reader) =>
        RuleDocument.Of(RuleList.Find(rule)!).Examples.Single(example => example.Reader == reader);

    public static TestSite Of(IEnumerable<ExampleFile> files)
    {
        var site = TestSite.Small();
        foreach (var file in files.Where(file => file.Path.Length > 0)) Lay(site, file);
        return File.Exists(Path.Join(site.Root, Settings)) ? site.Decide("stale-translation: off, unaccepted-translation: off") : site;
    }

    /// <summary>The rule's example in Swedish, or the one for all readers, unfixed.</summary>
    public static TestSite Wrong(string rule) => Of(RuleDocument.Of(RuleList.Find(rule)!).ExampleFor(MessageLanguage.Swedish).Wrong);

    /// <summary>Adds to what the site has decided about rules.</summary>
    public static TestSite Decide(this TestSite site, string decisions)
    {
        var text = File.ReadAllText(Path.Join(site.Root, Settings));
        return text.Contains(Decisions, StringComparison.Ordinal)
            ? site.Replace(Settings, Decisions, $"{Decisions}{decisions}, ")
            : site.Append(Settings, $"{Decisions}{decisions}}}\n");
    }

    private static void Lay(TestSite site, ExampleFile file)
    {
        var text = string.Concat(file.Content.Select(line => line + "\n"));
        switch (file.Form)
        {
            case ExampleForm.Missing:
                site.Remove(file.Path);
                break;
            case ExampleForm.Base64:
                site.Write(file.Path, Convert.FromBase64String(text));
                break;
            case ExampleForm.Keys:
                site.Write(file.Path, WithKeys(File.ReadAllLines(Path.Join(site.Root, file.Path)), file.Content));
                break;
            case ExampleForm.Body:
                site.Write(file.Path, FrontMatter(site, file.Path) + text);
                break;
            default:
                site.Write(file.Path, text);
                break;
        }
    }

    /// <summary>Without what a Finnish page was accepted from: what the example changes would differ from that.</summary>
    private static string FrontMatter(TestSite site, string path)
    {
        var lines = File.ReadAllLines(Path.Join(site.Root, path));
        var data = lines.Skip(1).TakeWhile(line => line != "---").Where(line => !line.StartsWith("translated_from:", StringComparison.Ordinal));
        return $"---\n{string.Join('\n', data)}\n---\n\n";
    }

    private static string WithKeys(IEnumerable<string> lines, IEnumerable<string> changed)
    {
        var keys = KeysOf(lines);
        foreach (var (key, text) in KeysOf(changed)) keys[key] = text;
        return string.Concat(keys.Values);
    }

    /// <summary>The text of each top-level key, in order.</summary>
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
