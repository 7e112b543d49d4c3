using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>A table of Statistics Finland: database, subject and code.</summary>
internal sealed partial record TableAddress(string Database, string Subject, string Code)
{
    private const string Language = "fi";

    /// <summary>Reads <c>vaerak/11ra</c> or <c>Kuntien_avainluvut/uusin/142h</c>, with or without <c>.px</c>; null for anything else.</summary>
    public static TableAddress? Parse(string written) =>
        Form().Match(written) is { Success: true } match
            ? new TableAddress(match.Groups["database"].Value is { Length: > 0 } database ? database : "StatFin", match.Groups["subject"].Value, match.Groups["code"].Value)
            : null;

    /// <summary>The address for reading the table's metadata and for posting queries.</summary>
    public Uri In(Uri service) => Below(service, $"{Language}/{Database}/{Subject}/{Code}.px");

    /// <summary>The address of the service's limits.</summary>
    public static Uri Config(Uri service) => Below(service, $"{Language}/?config");

    /// <summary>The attribution of the figures (required by CC BY 4.0); it links to the table's page for people.</summary>
    public FigureSource Credit() => new(
        new Localized<string>($"Statistikcentralen, {Database}, tabell {Code}", $"Tilastokeskus, {Database}, taulukko {Code}"),
        Localized.Of(language => new Uri($"https://pxdata.stat.fi/PxWeb/pxweb/{language.Code()}/{Database}/{Database}__{Subject}/{Code}.px/")),
        SourceLicence.Name,
        SourceLicence.Address);

    private static Uri Below(Uri service, string path) => new(new Uri(service.AbsoluteUri.TrimEnd('/') + "/"), path);

    [GeneratedRegex(@"^((?<database>[A-Za-z0-9_-]+)/)?(?<subject>[A-Za-z0-9_-]+)/(?<code>[A-Za-z0-9_-]+)(\.px)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
