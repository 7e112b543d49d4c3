using System.Globalization;
using Kasko.Site.Quoting;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Kasko.Site.Markdown.Tables;

/// <summary>
/// Writes a table with caption and scopes (WCAG 1.3.1), in a scrollable region that the keyboard can reach (2.1.1) and
/// that is named by the caption. The first column contains the row headers.
/// </summary>
internal sealed class CaptionedTableRenderer : MarkdownObjectRenderer<BodyRenderer, Table>
{
    protected override void Write(BodyRenderer renderer, Table table)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{renderer.Body.IdPrefix}table-{++renderer.Tables}");
        renderer.Write("<div class=\"table\" role=\"group\" aria-labelledby=\"").Write(HtmlText.Escape(id)).WriteLine("\" tabindex=\"0\"><table>");
        renderer.Write("<caption id=\"").Write(HtmlText.Escape(id)).Write("\">");
        if (TableCaptions.Of(table) is { } caption) renderer.WriteChildren(caption);
        renderer.WriteLine("</caption>");

        var isNumeric = Enumerable.Range(0, table.ColumnDefinitions.Count)
            .Select(column => column > 0 && TableCells.IsNumeric(table, column)).ToArray();
        renderer.WriteLine("<thead>");
        foreach (var row in table.OfType<TableRow>().Where(row => row.IsHeader)) WriteRow(renderer, row, isNumeric);
        renderer.WriteLine("</thead>").WriteLine("<tbody>");
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader)) WriteRow(renderer, row, isNumeric);
        renderer.WriteLine("</tbody></table></div>");
    }

    private static void WriteRow(BodyRenderer renderer, TableRow row, bool[] isNumeric)
    {
        renderer.Write("<tr>");
        for (var column = 0; column < isNumeric.Length; column++)
        {
            var isHeader = row.IsHeader || column == 0;
            renderer.Write(!isHeader ? "<td" : row.IsHeader ? "<th scope=\"col\"" : "<th scope=\"row\"");
            if (isNumeric[column]) renderer.Write(" class=\"number\"");
            renderer.Write('>');
            WriteCell(renderer, column < row.Count ? (TableCell)row[column] : null);
            renderer.Write(isHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }

    private static void WriteCell(BodyRenderer renderer, TableCell? cell)
    {
        if (cell is null || TableCells.IsEmpty(cell))
        {
            renderer.Write("<span class=\"unset\">").WriteEscape(renderer.Page.Say("empty_value", [])).Write("</span>");
            return;
        }

        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        foreach (var block in cell) renderer.Write(block);
        renderer.ImplicitParagraph = outer;
    }
}
