using System.Globalization;
using System.Text;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Statistics;

/// <summary>
/// The YAML file that stores official figures: one figure per line, in order, so that a changed figure is one changed
/// line. The same figures always give the same bytes.
/// </summary>
public static class ObservationsFile
{
    public static byte[] Write(OfficialFigures figures)
    {
        var yaml = new StringBuilder()
            .Append("# Official figures, written by 'kasko statistics update'. Do not change them by hand.\n")
            .Append("series: ").Append(YamlScalar.Quoted(figures.Series)).Append('\n')
            .Append("source:\n  title:\n");
        foreach (var (language, title) in figures.Source.Title.Entries) Append(yaml, language, title);
        if (figures.Source.Url is { } url)
        {
            yaml.Append("  url:\n");
            foreach (var (language, page) in url.Entries) Append(yaml, language, page.AbsoluteUri);
        }

        if (figures.Source.Licence is { } licence) yaml.Append("  licence: ").Append(YamlScalar.Quoted(licence)).Append('\n');
        if (figures.Source.LicenceUrl is { } address) yaml.Append("  licence_url: ").Append(YamlScalar.Quoted(address.AbsoluteUri)).Append('\n');
        if (figures.Updated is { } updated) yaml.Append("updated: ").Append(updated.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)).Append('\n');
        if (figures.Unit is { } unit) yaml.Append("unit: ").Append(YamlScalar.Quoted(unit)).Append('\n');
        yaml.Append("observations:\n");
        foreach (var observation in figures.Observations.OrderBy(observation => observation.Period)) Append(yaml, observation);
        if (!figures.Categories.IsEmpty) yaml.Append("categories:\n");
        foreach (var (id, observations) in figures.Categories)
        {
            yaml.Append("  - id: ").Append(YamlScalar.Quoted(id)).Append("\n    observations:\n");
            foreach (var observation in observations.OrderBy(observation => observation.Period)) Append(yaml.Append("    "), observation);
        }

        return Encoding.UTF8.GetBytes(yaml.ToString());
    }

    private static void Append(StringBuilder yaml, Language language, string text) =>
        yaml.Append("    ").Append(language.Code()).Append(": ").Append(YamlScalar.Quoted(text)).Append('\n');

    /// <summary>A period without a value is one whose figure is missing.</summary>
    private static void Append(StringBuilder yaml, Observation observation)
    {
        yaml.Append("  - {period: ").Append(observation.Period);
        // Without trailing zeros: 1250 and 1250.0 are the same figure, so this is not a change.
        if (observation.Value is { } value) yaml.Append(", value: ").Append(value.ToString("0.############################", CultureInfo.InvariantCulture));
        if (observation.Provisional) yaml.Append(", provisional: true");
        if (observation.Confidential) yaml.Append(", confidential: true");
        if (observation.Estimate) yaml.Append(", estimate: true");
        if (observation.Break) yaml.Append(", break: true");
        if (observation.Note is { } note) yaml.Append(", note: {").AppendJoin(", ", note.Entries.Select(text => $"{text.Language.Code()}: {YamlScalar.Quoted(text.Value)}")).Append('}');
        if (observation.Schedule.From is { } from) yaml.Append(CultureInfo.InvariantCulture, $", publish_from: {from:yyyy-MM-dd}");
        if (observation.Schedule.Until is { } until) yaml.Append(CultureInfo.InvariantCulture, $", publish_until: {until:yyyy-MM-dd}");
        yaml.Append("}\n");
    }
}
