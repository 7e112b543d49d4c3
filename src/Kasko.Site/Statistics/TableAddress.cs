using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>A table of Statistics Finland: database, subject and code.</summary>
internal sealed partial record TableAddress(string Database, string Subject, string Code)
{
    /// <summary>In Finnish every table exists.</summary>
    private const string InFinnish = "fi";

    /// <summary>Reads <c>vaerak/11ra</c> or <c>Kuntien_avainluvut/uusin/142h</c>, with or without <c>.px</c>; null for anything else.</summary>
    public static TableAddress? Parse(string written) =>
        Form().Match(written) is { Success: true } match
            ? new TableAddress(match.Groups["database"].Value is { Length: > 0 } database ? database : "StatFin", match.Groups["subject"].Value, match.Groups["code"].Value)
            : null;

    /// <summary>The address for reading the table's metadata and for posting queries.</summary>
    public Uri In(Uri service) => Below(service, $"{InFinnish}/{Database}/{Subject}/{Code}.px");

    /// <summary>The address of the service's limits.</summary>
    public static Uri Config(Uri service) => Below(service, $"{InFinnish}/?config");

    public FigureSource Credit(SiteLanguages languages) => SourceCredit.Of(
        languages,
        language => language switch
        {
            Language.Swedish => $"Statistikcentralen, {Database}, tabell {Code}",
            Language.Finnish => $"Tilastokeskus, {Database}, taulukko {Code}",
            _ => $"Statistics Finland, {Database}, table {Code}",
        },
        language => new Uri($"https://pxdata.stat.fi/PxWeb/pxweb/{language.Code()}/{Database}/{Database}__{Subject}/{Code}.px/"));

    private static Uri Below(Uri service, string path) => new(new Uri(service.AbsoluteUri.TrimEnd('/') + "/"), path);

    [GeneratedRegex(@"^((?<database>[A-Za-z0-9_-]+)/)?(?<subject>[A-Za-z0-9_-]+)/(?<code>[A-Za-z0-9_-]+)(\.px)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
