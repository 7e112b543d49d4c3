using System.Collections.Immutable;
using System.Numerics;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Some of the languages that the program knows; all others are one.</summary>
internal readonly record struct LanguageSet
{
    public const int OtherIndex = (int)Language.NorthernSami + 1;

    private const uint Others = 1u << OtherIndex;

    private readonly uint _bits;

    private LanguageSet(uint bits) => _bits = bits;

    public bool IsEmpty => _bits == 0;

    /// <param name="language">Null for a language that the program does not know.</param>
    public static LanguageSet Of(Language? language) => new(1u << (language is { } known ? (int)known : OtherIndex));

    public static LanguageSet Of(ImmutableArray<Language> languages)
    {
        var set = default(LanguageSet);
        foreach (var language in languages) set |= Of(language);
        return set;
    }

    public bool Includes(LanguageSet languages) => (_bits & languages._bits) == languages._bits;

    /// <summary>The set when only some languages compete: all others are one.</summary>
    public LanguageSet Among(LanguageSet competing) => competing.Includes(this) ? this : new(_bits & competing._bits | Others);

    /// <summary>Without the others, unless they are alone.</summary>
    public LanguageSet Known => (_bits & ~Others) == 0 ? this : new(_bits & ~Others);

    public LanguageSet Without(LanguageSet languages) => new(_bits & ~languages._bits);

    public static LanguageSet operator |(LanguageSet left, LanguageSet right) => new(left._bits | right._bits);

    public Enumerator GetEnumerator() => new(_bits);

    /// <summary>The index of each language.</summary>
    internal struct Enumerator(uint bits)
    {
        private uint _next = bits;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (_next == 0) return false;
            Current = BitOperations.TrailingZeroCount(_next);
            _next &= _next - 1;
            return true;
        }
    }
}
