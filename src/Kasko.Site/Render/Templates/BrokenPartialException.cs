using Scriban.Parsing;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>A page needs a partial that cannot be parsed, which <see cref="TemplateSet.Validate"/> has reported.</summary>
internal sealed class BrokenPartialException(SourceSpan at, string name) : ScriptRuntimeException(at, $"the partial '{name}' cannot be parsed");
