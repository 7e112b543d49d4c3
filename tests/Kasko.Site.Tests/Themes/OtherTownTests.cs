using System.Net;
using System.Text.RegularExpressions;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary>Nothing that another town publishes, and no message to it, names or shows Kaskö.</summary>
[Collection(BuiltSites.Collection)]
public sealed partial class OtherTownTests(BuiltSites sites)
{
    private static readonly string[] Pictures = [".png", ".ico", ".jpg", ".webp", ".gif"];

    [Fact]
    public void No_published_file_of_a_whole_town_names_kasko() =>
        Assert.Equal([], sites.Talludden.Files.SelectMany(path => Named(path, Path.Join(sites.Talludden.Folder, "public", path))));

    [Fact]
    public async Task No_published_file_of_a_town_that_changes_nothing_names_kasko()
    {
        using var site = await TestSite.WithProgramsTheme().Append("site.yml", "hosts: [nginx, apache, caddy, github-pages, netlify, cloudflare-pages, azure-static-web-apps]\n").Built();

        Assert.Equal([], site.Published().Keys.Where(path => !IsForServers(path)).SelectMany(path => Named(path, Path.Join(site.Public, path))));
    }

    [Fact]
    public void The_pictures_of_another_town_are_not_those_of_kasko()
    {
        var own = Directory.EnumerateFiles(Path.Join(Repository.Root, "themes", "own"), "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".yml", StringComparison.Ordinal)).ToList();
        var shown = sites.Talludden.Files.Select(path => Path.Join(sites.Talludden.Folder, "public", path)).Where(file => Pictures.Append(".svg").Contains(Path.GetExtension(file))).Select(File.ReadAllBytes).ToList();

        Assert.NotEmpty(own);
        Assert.NotEmpty(shown);
        Assert.DoesNotContain(own.Select(File.ReadAllBytes), picture => shown.Any(other => other.AsSpan().SequenceEqual(picture)));
        // What a drawing is made of: the outline of Kaskö's red roof, at the top of a page and in the picture.
        foreach (var outline in (string[])["M1 15 9 6l8 9z", "M700 128 800 60l100 68z", "M0 48V36l14-10"])
        {
            Assert.Contains(sites.Kasko.Pages.Keys, path => sites.Kasko.Text(path).Contains(outline, StringComparison.Ordinal));
            Assert.DoesNotContain(sites.Talludden.Pages.Keys, path => sites.Talludden.Text(path).Contains(outline, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    [InlineData("fi")]
    public async Task No_message_to_another_town_names_the_town_of_kasko(string language)
    {
        using var site = TestSite.WithProgramsTheme();
        List<string> said = [(await site.Run("rules", "--language", language)).Output];
        foreach (var rule in Rule().Matches(said[0]).Select(match => match.Value.Trim()).Distinct()) said.Add((await site.Run("rules", rule, "--language", language)).Output);

        Assert.True(said.Count > 100);
        Assert.Equal([], said.SelectMany(text => Town().Matches(text)).Select(match => match.Value));
    }

    [Fact]
    public void The_name_is_found_however_it_is_written()
    {
        Assert.All(["Kaskö", "KASKÖ", "kask&#246;", "Kask\\u00f6", "kask%C3%B6", "xn--kask-8qa.example", "kaskinen", "Kaskisten", "kasko.fi"], text => Assert.Matches(Name(), Decoded(text)));
        Assert.All(["tjugo kaskader", "Talludden"], text => Assert.DoesNotMatch(Name(), Decoded(text)));
    }

    private static IEnumerable<string> Named(string path, string file)
    {
        if (Name().IsMatch(path)) yield return path;
        if (Pictures.Contains(Path.GetExtension(path))) yield break;
        foreach (Match found in Name().Matches(Decoded(File.ReadAllText(file)))) yield return $"{path}: {found.Value}";
    }

    /// <summary>The text without character references, percent encoding, and the escapes of JSON.</summary>
    private static string Decoded(string text) =>
        JsonEscape().Replace(WebUtility.UrlDecode(WebUtility.HtmlDecode(text).Replace("+", "%2B", StringComparison.Ordinal)), match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    /// <summary>Files that servers read and do not show; they name the program that wrote them.</summary>
    private static bool IsForServers(string path) => path.StartsWith(".kasko/", StringComparison.Ordinal) || path is "_headers" or "_redirects" or "_worker.js" or ".htaccess" or "staticwebapp.config.json";

    [GeneratedRegex("kask[öo](?!n)|kask-8qa|kaski(nen|s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("kaskö|kaski(nen|s)|kasko\\.(fi|example)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex JsonEscape();

    [GeneratedRegex("^ *[a-z]+(-[a-z]+)+", RegexOptions.Multiline)]
    private static partial Regex Rule();
}
