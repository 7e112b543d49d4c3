using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>What a page's templates can name: their own variables, what they can read of the page, and the functions.</summary>
internal sealed class PageVariables(TemplateObject page, ScriptObject functions) : ScriptObject(0, autoImportStaticsFromThisType: false)
{
    public override bool Contains(string member) => page.Contains(member) || base.Contains(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        page.TryGetValue(context, span, member, out value) || base.TryGetValue(context!, span, member, out value) || functions.TryGetValue(context!, span, member, out value);

    /// <summary>A variable can have the name of a function, which it hides, but not of something of the page.</summary>
    public override bool CanWrite(string member) => !page.Contains(member) && base.CanWrite(member);
}
