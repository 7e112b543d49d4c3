using Kasko.Site.Languages;
using Kasko.Site.Markdown;

namespace Kasko.Site.Render.Templates;

/// <summary>HTML that is safe to write as it is; everything else is escaped on the way out.</summary>
internal sealed record Html(string Text)
{
    public override string ToString() => Text;
}

/// <summary>A text that may hold passages in another language.</summary>
internal sealed record Prose(string Text)
{
    public Html ToHtml() => new(HtmlText.Prose(Text));

    /// <summary>As it stands in an attribute or a title, where no element can.</summary>
    public override string ToString() => PassageText.Plain(Text);
}
