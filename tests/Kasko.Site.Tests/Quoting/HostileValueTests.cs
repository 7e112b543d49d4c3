using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using CsvHelper.Configuration;
using Kasko.Site.Quoting;
using Markdig;
using YamlDotNet.RepresentationModel;

namespace Kasko.Site.Tests.Quoting;

/// <summary>
/// The same hostile texts in every language that the program writes, read again by a parser of that language: each is
/// one text there. The tests of real web servers do the same for nginx, Caddy and Apache.
/// </summary>
public sealed partial class HostileValueTests
{
    /// <summary>What GitHub and GitLab read in a comment.</summary>
    private static readonly MarkdownPipeline Forge = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().UseFootnotes().UseMathematics().Build();

    public static TheoryData<int> Values => [.. Enumerable.Range(0, HostileValues.All.Length)];

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_text_in_HTML(int number)
    {
        var value = HostileValues.All[number];
        var page = Page($"<!DOCTYPE html><title>t</title><p title=\"{HtmlText.Escape(value)}\" lang='{HtmlText.Escape(value)}'>{HtmlText.Escape(value)}</p><p id=end>");

        var paragraph = page.Body!.Children[0];
        Assert.Equal(["p", "p"], page.Body.Children.Select(child => child.LocalName));
        Assert.Equal(["lang", "title"], paragraph.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal));
        Assert.All([paragraph.TextContent, paragraph.GetAttribute("title")!, paragraph.GetAttribute("lang")!], text => Assert.Equal(InHtml(value), InHtml(text)));
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_text_in_a_drawing(int number)
    {
        var value = HostileValues.All[number];
        var svg = $"<text title=\"{XmlContent.Escape(value)}\" lang='{XmlContent.Escape(value)}'>{XmlContent.Escape(value)}</text>";

        var text = Document(svg).DocumentElement!;
        Assert.All([text.InnerText, text.GetAttribute("title"), text.GetAttribute("lang")], read => Assert.Equal(WithoutControls(InXml(value)), read));
        var inPage = Page($"<svg>{svg}</svg>").QuerySelector("text")!;
        Assert.Equal(0, inPage.ChildElementCount);
        Assert.Equal(InHtml(WithoutControls(InXml(value))), InHtml(inPage.TextContent));
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_text_in_a_feed(int number)
    {
        var value = HostileValues.All[number];
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, XmlContent.Indented))
        {
            xml.WriteStartElement("a");
            xml.WriteAttributeString("b", XmlContent.Allowed(value));
            xml.WriteElementString("c", XmlContent.Allowed(value));
            xml.WriteEndElement();
        }

        var read = Document(Encoding.UTF8.GetString(bytes.ToArray())).DocumentElement!;
        // The writer writes every line break as the settings say.
        Assert.Equal(Lines(InXml(value)), Lines(read["c"]!.InnerText));
        Assert.Equal(InXml(value), read.GetAttribute("b"));
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_text_in_JSON(int number)
    {
        var value = HostileValues.All[number];
        foreach (var encoder in (JavaScriptEncoder?[])[null, JsonForm.Letters, JsonForm.Relaxed, JsonForm.Printable])
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes, JsonForm.Indented(encoder)))
            {
                json.WriteStartObject();
                json.WriteString("a", value);
                json.WriteEndObject();
            }

            var text = Encoding.UTF8.GetString(bytes.ToArray());
            Assert.Equal(InUnicode(value), JsonDocument.Parse(text).RootElement.GetProperty("a").GetString());
            if (encoder == JsonForm.Printable) Assert.DoesNotContain(text.EnumerateRunes(), rune => rune.IsBmp && rune.Value is not '\n' && !PrintableText.IsPrintable(rune));
            if (encoder != JsonForm.Letters) continue;
            var script = Page($"<script type=\"application/ld+json\">{text}</script><p>");
            Assert.Equal(InUnicode(value), JsonDocument.Parse(script.QuerySelector("script")!.TextContent).RootElement.GetProperty("a").GetString());
        }
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_field_in_a_table_and_never_a_formula(int number)
    {
        var value = HostileValues.All[number];
        foreach (var separator in (char[])[',', ';'])
        {
            var field = CsvText.Quoted(CsvText.WithoutFormula(value), separator);
            using var csv = new CsvParser(new StringReader($"a{separator}{field}{separator}b\r\n"), new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = separator.ToString(),
                Mode = CsvMode.RFC4180,
                BadDataFound = args => throw new FormatException(args.RawRecord),
            });
            Assert.True(csv.Read());
            var fields = csv.Record!;
            Assert.False(csv.Read());
            Assert.Equal(["a", fields[1], "b"], fields);
            Assert.Equal(value, fields[1].StartsWith('\'') && !value.StartsWith('\'') ? fields[1][1..] : fields[1]);
            Assert.DoesNotMatch(@"^[\s\u00A0]*[=+\-@＝＋－＠]", fields[1]);
        }
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_text_in_YAML(int number)
    {
        var value = HostileValues.All[number];
        var yaml = new YamlStream();
        yaml.Load(new StringReader($"a: {YamlScalar.Quoted(value)}\nb: [{YamlScalar.Quoted(value)}, c]\n"));

        var map = (YamlMappingNode)yaml.Documents[0].RootNode;
        Assert.Equal(InUnicode(value), ((YamlScalarNode)map["a"]).Value);
        Assert.Equal([InUnicode(value), "c"], ((YamlSequenceNode)map["b"]).Select(item => ((YamlScalarNode)item).Value));
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_line_on_a_terminal_without_effects(int number)
    {
        var printed = PrintableText.Of(HostileValues.All[number]);

        Assert.All(printed.EnumerateRunes(), rune => Assert.True(PrintableText.IsPrintable(rune), $"U+{rune.Value:X4}"));
        Assert.Equal(printed, PrintableText.Of(printed));
        Assert.DoesNotContain(PrintableText.Lines(HostileValues.All[number]).EnumerateRunes(), rune => rune.Value is not '\n' && !PrintableText.IsPrintable(rune));
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_property_or_one_message_of_a_workflow_command(int number)
    {
        var value = HostileValues.All[number];
        var command = WorkflowCommand().Match($"::error file={WorkflowCommandText.Property(value)},line=1::{WorkflowCommandText.Message(value)}\n");

        Assert.True(command.Success);
        Assert.All(["file", "message"], name => Assert.Equal(PrintableText.Of(value), Uri.UnescapeDataString(command.Groups[name].Value.Replace("+", "%2B", StringComparison.Ordinal))));
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_only_text_in_a_comment(int number)
    {
        var comment = CommentText.Of(HostileValues.All[number]);
        var html = Markdig.Markdown.ToHtml($"A {comment} b", Forge);

        var body = new HtmlParser().ParseDocument(html).Body!;
        Assert.Equal("p", Assert.Single(body.Children).LocalName);
        Assert.Equal(0, body.Children[0].ChildElementCount);
        Assert.DoesNotMatch(@"[@#][\p{L}\d]", comment.Replace("&#", "", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Values))]
    public void It_is_one_path_in_an_address(int number)
    {
        var value = HostileValues.All[number];

        // As browsers send it: nothing that ends a field or begins a placeholder, a wildcard, a query or a comment.
        Assert.Matches(@"^[A-Za-z0-9%/._~!$&'()+,;=@\[\]-]*$", NetlifyText.Path(value));
        Assert.Equal(InUnicode(value), Uri.UnescapeDataString(NetlifyText.Path(value)));
        Assert.DoesNotContain(NetlifyText.HeaderValue(value).EnumerateRunes(), rune => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029);
    }

    /// <summary>A page as a file has it: in UTF-8.</summary>
    private static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(html)]));

    private static XmlDocument Document(string xml)
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        document.Load(reader);
        return document;
    }

    /// <summary>Half a surrogate pair is no character in UTF-8.</summary>
    private static string InUnicode(string value) => string.Concat(value.EnumerateRunes());

    /// <summary>XML has no characters below U+0020 but three, and no noncharacters of the first plane.</summary>
    private static string InXml(string value) =>
        string.Concat(value.EnumerateRunes().Select(rune => rune.Value is (< 0x20 and not ('\t' or '\n' or '\r')) or 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune));

    /// <summary>HTML reads every line break as a line feed, and has neither NUL nor, with this parser, U+FFFF; a file has no half of a surrogate pair.</summary>
    private static string InHtml(string value) =>
        Lines(InUnicode(value)).Replace("\0", "", StringComparison.Ordinal).Replace("\uFFFD", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal);

    private static string WithoutControls(string value) =>
        string.Concat(value.EnumerateRunes().Select(rune => Rune.IsControl(rune) && rune.Value >= 0x7F ? Rune.ReplacementChar : rune));

    private static string Lines(string value) => value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    [GeneratedRegex(@"^::error file=(?<file>[^:,\n]*),line=1::(?<message>[^\n\r]*)\n$")]
    private static partial Regex WorkflowCommand();
}
