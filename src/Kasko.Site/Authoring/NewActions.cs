using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>The file of a new action. It is a draft until someone has filled it in.</summary>
internal static class NewActions
{
    public static (ImmutableArray<Output> Files, Refusal? Refusal) Action(WrittenSite site, NewContentRequest request)
    {
        var id = ContentName.DataId(request.Name, ContentPath.Actions);
        if (NewDataFile.Fault(id, request.Name, "action") is { } fault) return ([], fault);
        return ([new Output(ContentPath.OfAction(id), Encoding.UTF8.GetBytes(SiteFiles.SchemaLine(request.Root, "action.json") + Text(site, request.Titles)))], null);
    }

    private static string Text(WrittenSite site, ImmutableArray<string> titles)
    {
        var text = new StringBuilder();
        text.AppendTitles(site, titles, language => PageWords.OfAction(language).Title);
        text.AppendEach("description", site, language => PageWords.OfAction(language).Summary);
        return text.Append(CultureInfo.InvariantCulture, $"goals: []\nmeasures: []\nstatus: {ActionStatus.NotStarted.Key()}\nstatus_date: {site.Day:yyyy-MM-dd}\ndraft: true\n").ToString();
    }
}
