using System.Collections.Immutable;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>A text that is compared with its original or translation.</summary>
/// <param name="stated">The quantities with their places in the text's file.</param>
internal sealed class ComparedText(ImmutableArray<OutlineText> texts, int index, Language language, Func<ComparedText, IReadOnlyList<QuantityInFile>> stated)
{
    private IReadOnlyList<QuantityInText>? _quantities;

    public ref readonly OutlineText Source => ref texts.ItemRef(index);

    /// <summary>Not read before they are asked for: most cells are the same digits in both languages.</summary>
    public IReadOnlyList<QuantityInText> Quantities => _quantities ??= QuantityReader.Read(Source.Text.Span, language);

    /// <summary>With their places, which only what differs needs.</summary>
    public IReadOnlyList<QuantityInFile> Stated => Quantities.Count == 0 ? [] : stated(this);
}
