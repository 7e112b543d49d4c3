namespace Kasko.Site.Model;

/// <summary>A value in both languages.</summary>
public sealed record Localized<T>(T Swedish, T Finnish)
{
    public T this[Language language] => language is Language.Swedish ? Swedish : Finnish;

    public Localized<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(Swedish), selector(Finnish));
}

public static class Localized
{
    /// <summary>Creates the value for each language.</summary>
    public static Localized<T> Of<T>(Func<Language, T> make) => new(make(Language.Swedish), make(Language.Finnish));
}
