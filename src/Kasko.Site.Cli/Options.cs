using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Cli;

/// <summary>The options of the command line, and how they are read.</summary>
internal static class Options
{
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static readonly Option<string> Site = ForPath("--site", "DIR", "The site's folder (default: the current folder).");

    public static readonly Option<string> Output = ForPath("--output", "DIR", "Where to publish (default: 'public' in the site's folder).");

    public static readonly Option<Uri?> BaseUrl = new("--base-url")
    {
        HelpName = "URL",
        Description = "The address the site will have, instead of the one in site.yml.",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
                && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0)
            {
                if (!WebAddress.HasControls(address)) return WebAddress.InAscii(address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/"));
                result.AddError("The address given with --base-url contains a line break or a control character, perhaps written as %0A. Remove it.");
                return null;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no web address. Write for example --base-url https://strategi.lillvik.example/");
            return null;
        },
    };

    public static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        HelpName = "DATE",
        Description = "The date to build for, as in 2026-01-31 (default: SOURCE_DATE_EPOCH, else today).",
        CustomParser = result =>
        {
            if (!DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                result.AddError($"'{result.Tokens[0].Value}' is no date. Write for example --as-of 2026-01-31");
            else if (PlausibleYears.Contains(date.Year)) return date;
            else result.AddError($"A site is built for a date between the years {PlausibleYears.First} and {PlausibleYears.Last}, not '{result.Tokens[0].Value}'. Write for example --as-of 2026-01-31");
            return null;
        },
    };

    public static readonly Option<string> Format = new Option<string>("--format")
    {
        HelpName = "text|json|sarif|github|gitlab",
        Description = "How problems are listed on standard error (default: text).",
    }.AcceptOnlyFromAmong("text", "json", "sarif", "github", "gitlab");

    public static readonly Option<bool> Plain = new("--plain") { Description = "No drawing, no colours, no progress: a line for each problem." };

    public static readonly Option<string> Report = ForPath("--report", "FILE", "Also write the list of problems to a file, as JSON.");

    public static readonly Option<string> Language = new Option<string>("--language")
    {
        HelpName = "en|sv|fi",
        Description = "The language of the messages (default: from the environment).",
    }.AcceptOnlyFromAmong("en", "sv", "fi");

    public static readonly Option<bool> External = new("--external") { Description = "Also try the links that lead out of the site, slowly; good answers are remembered for a week." };

    public static readonly Option<bool> Live = new("--live") { Description = "Where there is no record of what was published, ask the published site's sitemap.xml which addresses it has." };

    public static readonly Option<bool> Strict = new("--strict") { Description = "Warnings fail too." };

    public static readonly Option<bool> Quiet = new("--quiet") { Description = "Say nothing when all is well." };

    public static readonly Option<string> Before = ForPath("--before", "DIR", "The site without a proposed change, to compare with.");

    public static readonly Option<bool> Preview = new("--preview") { Description = "Write pages that open from a disk, without a web server, to 'preview' in the site's folder." };

    public static readonly Option<bool> Purge = new("--purge") { Description = "Delete at once what the site no longer has, also pictures and styles that open pages may still use." };

    public static readonly Option<bool> Adopt = new("--adopt") { Description = "Take over a published folder whose record is lost, when every file in it is what this build writes or an earlier record names." };

    public static readonly Option<string> Installed =
        ForPath("--installed", "DIR", "Where the output of 'kasko hosts' is installed, such as /etc/kasko; say when it differs from what the site needs.");

    public static readonly Option<int> Port = new("--port")
    {
        HelpName = "NUMBER",
        Description = "The port to serve on (default: 8080; 0 for any that is free).",
        DefaultValueFactory = _ => 8080,
        CustomParser = result =>
        {
            if (ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return port;
            result.AddError($"'{result.Tokens[0].Value}' is no port. Write a number from 0 to 65535, for example --port 8081");
            return 0;
        },
    };

    /// <summary>
    /// An option for a folder or a file. An empty path, usually of a variable that is not set, would be the current folder.
    /// </summary>
    public static Option<string> ForPath(string name, string helpName, string description)
    {
        var option = new Option<string>(name) { HelpName = helpName, Description = description };
        option.Validators.Add(result => RefuseEmpty(result, name));
        return option;
    }

    /// <summary>Adds an error when the value is an empty text.</summary>
    public static void RefuseEmpty(SymbolResult result, string name)
    {
        if (result.Tokens is [{ Value: "" }]) result.AddError($"{name} was given an empty path. Is a variable not set? Write the path of a folder or file, or leave {name} out.");
    }

    /// <summary>The language asked for, or else the first known one named by the environment, or else English.</summary>
    public static MessageLanguage LanguageOf(ParseResult parsed, Terminal terminal)
    {
        var named = parsed.GetValue(Language)
            ?? LocaleVariables.Select(terminal.Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? "";
        return named.Length >= 2 && (named.Length == 2 || named[2] is '_' or '.') ? named[..2] switch
        {
            "sv" => MessageLanguage.Swedish,
            "fi" => MessageLanguage.Finnish,
            _ => MessageLanguage.English,
        }
        : MessageLanguage.English;
    }
}
