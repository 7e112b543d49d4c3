using System.Collections.Immutable;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Authoring;

/// <summary>The <c>site.yml</c> of a new site.</summary>
internal static class SettingsText
{
    /// <summary>Traficom's pages about accessible web services, which the statement names (Act 306/2019).</summary>
    private static readonly ImmutableArray<(string Language, string Title, string Url)> Authority =
    [
        ("sv", "Transport- och kommunikationsverket Traficom: tillgänglighetskrav", "https://www.tillganglighetskrav.fi/"),
        ("fi", "Liikenne- ja viestintävirasto Traficom: saavutettavuusvaatimukset", "https://www.saavutettavuusvaatimukset.fi/"),
        ("en", "Finnish Transport and Communications Agency Traficom: web accessibility", "https://www.webaccessibility.fi/"),
    ];

    public static string Of(NewSiteRequest request, ImmutableArray<(Language Language, TownForms Forms)> town, IEnumerable<PageKind> menu)
    {
        var address = request.BaseUrl?.AbsoluteUri ?? $"https://{(Slug.Of(town[0].Forms.Name) is { Length: > 0 } name ? name : "town")}.example/";
        return Resources.Read("site/site.yml")
            .Replace("{{languages}}", string.Join(", ", town.Select((each, index) => index == 0 || PageWords.AreIn(each.Language) ? each.Language.Code() : $"{each.Language.Code()}: {{partial: true}}")), StringComparison.Ordinal)
            .Replace("{{base_url}}", YamlScalar.Text(address), StringComparison.Ordinal)
            .Replace("{{town}}", string.Join('\n', town.Select(each => $"  {each.Language.Code()}: {Forms(each.Forms)}")), StringComparison.Ordinal)
            .Replace("{{title}}", Each(town, forms => forms.Title!), StringComparison.Ordinal)
            .Replace("{{slogan}}", Each(town, forms => forms.Slogan!), StringComparison.Ordinal)
            .Replace("{{colours}}", Colours(request.Colours), StringComparison.Ordinal)
            .Replace("{{menu}}", string.Join(", ", menu.Select(kind => kind.Key())), StringComparison.Ordinal)
            .Replace("{{authority}}", string.Join('\n', town.Select(each => $"    {each.Language.Code()}: {AuthorityIn(each.Language)}")), StringComparison.Ordinal)
            .Replace("{{each}}", $"{{{string.Join(", ", town.Select(each => each.Language.Code() + ": "))}}}", StringComparison.Ordinal);
    }

    private static string Forms(TownForms forms) =>
        $"{{name: {Text(forms.Name)}, genitive: {Text(forms.Genitive!)}, in: {Text(forms.In!)}, from: {Text(forms.From!)}, to: {Text(forms.To!)}, official: {Text(forms.Official!)}}}";

    private static string Each(ImmutableArray<(Language Language, TownForms Forms)> town, Func<TownForms, string> text) =>
        $"{{{string.Join(", ", town.Select(each => $"{each.Language.Code()}: {Text(text(each.Forms))}"))}}}";

    private static string Colours(ImmutableArray<(string Name, string Light, string Dark)> colours) => colours.IsEmpty
        ? "# colours:\n#   night: {light: \"#0a2240\", dark: \"#071a33\"}"
        : "colours:\n" + string.Join('\n', colours.Select(colour => $"  {Text(colour.Name)}: {{light: {YamlScalar.Quoted(colour.Light)}, dark: {YamlScalar.Quoted(colour.Dark)}}}"));

    private static string AuthorityIn(Language language)
    {
        var known = Authority.FirstOrDefault(each => each.Language == language.Code());
        var (_, title, url) = known.Url is null ? Authority[^1] : known;
        return $"{{title: {YamlScalar.Quoted(title)}, url: {YamlScalar.Quoted(url)}}}";
    }

    private static string Text(string text) => YamlScalar.InBraces(text);
}
