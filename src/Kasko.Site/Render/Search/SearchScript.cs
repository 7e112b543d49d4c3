using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Kasko.Site.Render.Search;

/// <summary>The script of the page for searching. It is the program's and not the theme's, since it reads the program's index.</summary>
internal static class SearchScript
{
    /// <summary>Without comments and indentation, which readers of a page need not load.</summary>
    public static string Text { get; } = Read();

    public static string Element => $"<script>{Text}</script>";

    /// <summary>As a policy names it, by a hash of its text (CSP Level 3, 6.7.3.3).</summary>
    public static string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static string Read()
    {
        var lines = ((string[])["words.js", "search.js"]).SelectMany(Lines).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        return $"'use strict';{{\n{string.Join('\n', lines)}\n}}";
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("search/" + name) ?? throw new FileNotFoundException(message: null, name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim())];
    }
}
