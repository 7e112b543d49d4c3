using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Authoring;

/// <summary>The file of a new measure. It is a draft until someone has filled it in.</summary>
internal static class NewMeasures
{
    public static (ImmutableArray<Output> Files, Refusal? Refusal) Measure(WrittenSite site, NewContentRequest request)
    {
        var id = ContentName.DataId(request.Name, ContentPath.Measures);
        if (NewDataFile.Fault(id, request.Name, "measure") is { } fault) return Refused(fault);
        if (OpenDataPath.IsReserved(id)) return Refused(NewDataFile.Reserved(id, "measure"));
        if (site.Benefits.IsEmpty) return Refused(new Refusal(RefusalReason.NoBenefits, id));
        ImmutableArray<string> benefits = [.. site.Benefits.Select(known => known.Id.Value)];
        var benefit = request.Benefit ?? (benefits.Length == 1 ? benefits[0] : benefits.Contains(id) ? id : null);
        if (benefit is null) return Refused(new Refusal(RefusalReason.WhichBenefit, id, Choices: benefits));
        if (!benefits.Contains(benefit)) return Refused(new Refusal(RefusalReason.WhichBenefit, id, Suggestion.For(benefit, benefits), benefits));
        return ([new Output(ContentPath.OfMeasure(id), Encoding.UTF8.GetBytes(SiteFiles.SchemaLine(request.Root, "measure.json") + Text(site, benefit, request.Titles)))], null);
    }

    public static string Text(WrittenSite site, string benefit, ImmutableArray<string> titles)
    {
        var text = new StringBuilder();
        text.Append("benefit: ").Append(YamlScalar.Text(benefit)).Append('\n');
        if ((site.Measures.Where(measure => measure.Benefit.Value == benefit).Max(measure => measure.Order) + 1) is { } order) text.Append(CultureInfo.InvariantCulture, $"order: {order}\n");
        text.Append("status: proposed\n");
        text.AppendTitles(site, titles, language => PageWords.OfMeasure(language).Title);
        text.AppendEach("definition", site, language => PageWords.OfMeasure(language).Summary);
        text.Append("unit:\n");
        foreach (var language in site.Languages)
        {
            var unit = YamlScalar.InBraces(PageWords.OfMeasure(language).Body);
            text.Append(CultureInfo.InvariantCulture, $"  {language.Code()}: {{heading: {unit}, one: {unit}, other: {unit}}}\n");
        }

        return text.Append("direction: up\ndraft: true\n").ToString();
    }

    private static (ImmutableArray<Output> Files, Refusal? Refusal) Refused(Refusal refusal) => ([], refusal);
}
