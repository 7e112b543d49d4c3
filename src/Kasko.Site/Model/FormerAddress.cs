using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>An address that the site had before.</summary>
/// <param name="Route">Its path.</param>
/// <param name="Query">What must follow its question mark; <see cref="AddressQuery.None"/> for an address with any query.</param>
public sealed record FormerAddress(Route Route, AddressQuery Query)
{
    /// <summary>Whether a page can be at the address: a file cannot depend on the query.</summary>
    public bool HasFile => Query.IsEmpty;

    /// <summary>The forms of the path, below the site: a folder also without its slash.</summary>
    public IEnumerable<string> Paths => Route.Address.EndsWith('/') ? [Route.Address, Route.Address.TrimEnd('/')] : [Route.Address];

    /// <summary>The files at those addresses that have one.</summary>
    public static IEnumerable<string> FilesOf(IEnumerable<FormerAddress> addresses) => addresses.Where(address => address.HasFile).Select(address => address.Route.File);

    /// <summary>By path; at one path the most exact query first, since a server applies the first that matches.</summary>
    public static IOrderedEnumerable<T> Ordered<T>(IEnumerable<T> items, Func<T, FormerAddress> addressOf) => items
        .OrderBy(item => addressOf(item).Route.File, StringComparer.Ordinal)
        .ThenByDescending(item => addressOf(item).Query.Parameters.Length)
        .ThenBy(item => addressOf(item).Query.ToString(), StringComparer.Ordinal);
}

/// <summary>The query of an address, decoded. It matches every query that has all its parameters, in any order and among others.</summary>
/// <param name="Parameters">In the order of their names.</param>
public sealed record AddressQuery(ImmutableArray<(string Name, string Value)> Parameters)
{
    public static AddressQuery None { get; } = new([]);

    public bool IsEmpty => Parameters.IsEmpty;

    /// <param name="written">What follows the question mark, percent-encoded or not.</param>
    public static AddressQuery Read(string written) => new(
    [
        .. written.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Parameter).Distinct()
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ThenBy(parameter => parameter.Value, StringComparer.Ordinal),
    ]);

    public override string ToString() => string.Join('&', Parameters.Select(parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value)}"));

    private static (string Name, string Value) Parameter(string written)
    {
        var parts = written.Split('=', 2);
        return (Decoded(parts[0]), parts.Length > 1 ? Decoded(parts[1]) : "");
    }

    /// <summary>As forms write it: a plus sign is a space.</summary>
    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
