using System.Globalization;
using System.Text;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Authoring;

/// <summary>Writes a page: its front matter, key by key, and its body.</summary>
internal sealed class FrontMatterText
{
    private readonly StringBuilder _lines = new("---\n");

    public FrontMatterText(PageKind kind) => Add("kind", kind.Key());

    public FrontMatterText Add(string key, string? value)
    {
        if (value is not null) _lines.Append(key).Append(": ").Append(YamlScalar.Text(value)).Append('\n');
        return this;
    }

    public FrontMatterText Add(string key, DateOnly day) => Add(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The whole page.</summary>
    /// <param name="body">Markdown, or empty.</param>
    public string Page(string body) => $"{_lines}---\n{(body.Length > 0 ? "\n" + body.TrimEnd('\n') + "\n" : "")}";
}
