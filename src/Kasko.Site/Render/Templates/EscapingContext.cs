using System.Globalization;
using Kasko.Site.Markdown;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Kasko.Site.Render.Templates;

/// <summary>A template's surroundings that escape by default, refuse what is misspelt, and end in bounded time.</summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>Enough for the longest list a site can hold, and few enough to end within seconds.</summary>
    private const int LoopIterations = 10_000_000;

    private const int IncludeDepth = 32;

    public EscapingContext(ScriptObject builtins, CancellationToken token)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = LoopIterations;
        LimitToString = 0;
        RecursiveLimit = IncludeDepth;
        ObjectRecursionLimit = 8;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        CancellationToken = token;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var html = textAsObject switch
        {
            null => "",
            Html safe => safe.Text,
            Prose prose => prose.ToHtml().Text,
            _ => HtmlText.Escape(ObjectToString(textAsObject) ?? ""),
        };
        return Write(html);
    }
}
