using System.Globalization;
using System.Text;
using Kasko.Site.Model;

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
            .Append("series: ").Append(Quoted(figures.Series)).Append('\n')
            .Append("source:\n  title:\n")
            .Append("    sv: ").Append(Quoted(figures.Source.Title.Swedish)).Append('\n')
            .Append("    fi: ").Append(Quoted(figures.Source.Title.Finnish)).Append('\n');
        if (figures.Source.Url is { } url)
        {
            yaml.Append("  url:\n")
                .Append("    sv: ").Append(Quoted(url.Swedish.AbsoluteUri)).Append('\n')
                .Append("    fi: ").Append(Quoted(url.Finnish.AbsoluteUri)).Append('\n');
        }

        if (figures.Source.Licence is { } licence) yaml.Append("  licence: ").Append(Quoted(licence)).Append('\n');
        if (figures.Source.LicenceUrl is { } address) yaml.Append("  licence_url: ").Append(Quoted(address.AbsoluteUri)).Append('\n');
        if (figures.Updated is { } updated) yaml.Append("updated: ").Append(updated.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)).Append('\n');
        if (figures.Unit is { } unit) yaml.Append("unit: ").Append(Quoted(unit)).Append('\n');
        yaml.Append("observations:\n");
        foreach (var observation in figures.Observations.OrderBy(observation => observation.Period)) Append(yaml, observation);
        return Encoding.UTF8.GetBytes(yaml.ToString());
    }

    /// <summary>A period without a value is one whose figure is missing.</summary>
    private static void Append(StringBuilder yaml, Observation observation)
    {
        yaml.Append("  - {period: ").Append(observation.Period);
        // Without trailing zeros: 1250 and 1250.0 are the same figure, so this is not a change.
        if (observation.Value is { } value) yaml.Append(", value: ").Append(value.ToString("0.############################", CultureInfo.InvariantCulture));
        if (observation.Provisional) yaml.Append(", provisional: true");
        if (observation.Confidential) yaml.Append(", confidential: true");
        if (observation.Note is { } note) yaml.Append(", note: {sv: ").Append(Quoted(note.Swedish)).Append(", fi: ").Append(Quoted(note.Finnish)).Append('}');
        if (observation.Schedule.From is { } from) yaml.Append(CultureInfo.InvariantCulture, $", publish_from: {from:yyyy-MM-dd}");
        if (observation.Schedule.Until is { } until) yaml.Append(CultureInfo.InvariantCulture, $", publish_until: {until:yyyy-MM-dd}");
        yaml.Append("}\n");
    }

    /// <summary>Double quotes are valid for any text (YAML 1.2, 7.3.1), and never turn it into a number or a mapping.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
