namespace Kasko.Site.Languages;

/// <summary>The symbols used in numbers.</summary>
/// <param name="Group">Between groups of three digits.</param>
internal readonly record struct NumberSymbols(char Group, char Decimal, char Minus)
{
    /// <summary>Finland's Swedish and Finnish, and its Northern Sámi, use the same symbols (CLDR 48, sv-FI, fi and se-FI).</summary>
    public static NumberSymbols Finland { get; } = new(Group: '\u00A0', Decimal: ',', Minus: '\u2212');
}
