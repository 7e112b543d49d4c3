using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Architecture;

/// <summary>Names that fit every tool: archives, Windows paths, lists in a browser.</summary>
public sealed class FileNameLengthTests
{
    private const int Longest = 80;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("themes")]
    [InlineData("content")]
    public void No_file_name_of_the_repository_is_longer_than_80_characters(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Join(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

        Assert.DoesNotContain(files.Select(Path.GetFileName), name => name!.Length > Longest);
    }
}
