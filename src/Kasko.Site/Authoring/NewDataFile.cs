using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Load;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Authoring;

/// <summary>What the new files of measures and actions have in common: an id, and texts in each language of the site.</summary>
internal static class NewDataFile
{
    /// <summary>Why a file cannot have the id; null when it can.</summary>
    /// <param name="written">The name as it was given.</param>
    /// <param name="kind">What is appended to a reserved id.</param>
    public static Refusal? Fault(string id, string written, string kind)
    {
        if (!ContentName.IsName(id)) return new Refusal(RefusalReason.NotAName, written, Slug.Of(id) is { Length: > 0 } right ? right : null);
        return FileName.Fault(id, id) is null ? null : Reserved(id, kind);
    }

    public static Refusal Reserved(string id, string kind) => new(RefusalReason.Reserved, id, $"{id}-{kind}");

    /// <summary>The titles that were given, in the order of the site's languages, and for others a text that says what to write.</summary>
    public static void AppendTitles(this StringBuilder text, WrittenSite site, ImmutableArray<string> titles, Func<Language, string> instead)
    {
        var given = site.Languages.Zip(titles).ToDictionary(pair => pair.First, pair => pair.Second);
        text.AppendEach("title", site, language => given.GetValueOrDefault(language) ?? instead(language));
    }

    public static void AppendEach(this StringBuilder text, string key, WrittenSite site, Func<Language, string> value)
    {
        text.Append(key).Append(":\n");
        foreach (var language in site.Languages) text.Append(CultureInfo.InvariantCulture, $"  {language.Code()}: {YamlScalar.Text(value(language))}\n");
    }
}
