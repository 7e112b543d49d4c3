using Kasko.Site.Model;
using static Kasko.Site.Render.Templates.ScriptObjects;

namespace Kasko.Site.Render.Templates;

/// <summary>What templates can read of a year.</summary>
internal static class YearObjects
{
    public static TemplateObject Of(YearView year, Language language) => Object(
        ("year", year.Year),
        ("over", year.IsOver),
        ("day", Date(year.Day, language)),
        ("moved", year.Trends.Sum(group => group.Measures.Length)),
        ("trends", List(year.Trends, group => Object(
            ("key", group.Trend.Key()),
            ("measures", List(group.Measures, moved => Object(
                ("measure", PageObjects.Measure(moved.Measure)), ("before", PageObjects.Cell(moved.Before)), ("latest", PageObjects.Cell(moved.Latest)))))))),
        ("without", List(year.Without, PageObjects.Measure)),
        ("judgements", List(year.Judgements, judged => Object(("measure", PageObjects.Measure(judged.Measure)), ("judgement", JudgementObjects.Of(judged.Judgement, language))))),
        ("done", ActionObjects.Each(year.Done, language)),
        ("given_up", ActionObjects.Each(year.GivenUp, language)),
        ("late", ActionObjects.Each(year.Late, language)));
}
