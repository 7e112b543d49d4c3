using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Authoring;

/// <summary>The file of a new action. It is a draft until someone has filled it in.</summary>
internal static class NewActions
{
    public static (ImmutableArray<Output> Files, Refusal? Refusal) Action(WrittenSite site, NewContentRequest request)
    {
        var id = ContentName.DataId(request.Name, ContentPath.Actions);
        if (!ContentName.IsName(id)) return ([], new Refusal(RefusalReason.NotAName, request.Name, Slug.Of(id) is { Length: > 0 } right ? right : null));
        if (FileName.Fault(id, id) is not null) return ([], new Refusal(RefusalReason.Reserved, id, id + "-action"));
        return ([new Output(ContentPath.OfAction(id), Encoding.UTF8.GetBytes(SiteFiles.SchemaLine(request.Root, "action.json") + Text(site, request.Titles)))], null);
    }

    private static string Text(WrittenSite site, ImmutableArray<string> titles)
    {
        var text = new StringBuilder();
        AppendEach("title", language => site.Languages.ToList().IndexOf(language) is var index && index < titles.Length ? titles[index] : PageWords.OfAction(language).Title);
        AppendEach("description", language => PageWords.OfAction(language).Summary);
        return text.Append(CultureInfo.InvariantCulture, $"goals: []\nmeasures: []\nstatus: {ActionStatus.NotStarted.Key()}\nstatus_date: {site.Day:yyyy-MM-dd}\ndraft: true\n").ToString();

        void AppendEach(string key, Func<Language, string> value)
        {
            text.Append(key).Append(":\n");
            foreach (var language in site.Languages) text.Append(CultureInfo.InvariantCulture, $"  {language.Code()}: {YamlScalar.Text(value(language))}\n");
        }
    }
}
