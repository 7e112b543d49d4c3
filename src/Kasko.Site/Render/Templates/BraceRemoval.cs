using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Removes the statements for the braces around expressions from parsed templates. All that they do is to indent what
/// is written between them, and they would be most of the statements of a page.
/// </summary>
internal sealed class BraceRemoval : ScriptVisitor
{
    private readonly List<ScriptBlockStatement> _blocks = [];
    private bool _isIndenting;

    /// <summary>None are removed when one of the templates indents something, as this applies to what it includes too.</summary>
    public static void Run(IEnumerable<ScriptPage> templates)
    {
        var braces = new BraceRemoval();
        foreach (var template in templates) braces.Visit(template);
        if (!braces._isIndenting) braces.Remove();
    }

    public override void Visit(ScriptEscapeStatement node) => _isIndenting |= node.Indent.Length > 0;

    public override void Visit(ScriptBlockStatement node)
    {
        _blocks.Add(node);
        base.Visit(node);
    }

    private void Remove()
    {
        foreach (var block in _blocks)
            for (var index = block.Statements.Count - 1; index >= 0; index--)
                if (block.Statements[index] is ScriptEscapeStatement) block.Statements.RemoveAt(index);
    }
}
