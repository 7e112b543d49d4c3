using System.Globalization;

namespace Kasko.Site.Rules.Statistics;

/// <summary>Formats figures for messages: without grouping, with the language's decimal sign.</summary>
internal static class FigureText
{
    public static string Range(string smallest, string largest) => smallest == largest ? smallest : $"{smallest}–{largest}";

    public static string Point(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Comma(decimal value) => Point(value).Replace('.', ',');
}
