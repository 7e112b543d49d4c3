using Kasko.Site.Model;
using static Kasko.Site.Render.Templates.ScriptObjects;

namespace Kasko.Site.Render.Templates;

/// <summary>What templates can read of a judgement.</summary>
internal static class JudgementObjects
{
    public static TemplateObject Of(JudgementView judgement, Language language) => Object(
        ("period", judgement.Period), ("by", new Prose(judgement.By)), ("outcome", Prose(judgement.Outcome)), ("key", judgement.Key?.Key()),
        ("text", new Prose(judgement.Text)), ("date", Date(judgement.Date, language)), ("contradicts", judgement.Contradicts));
}
