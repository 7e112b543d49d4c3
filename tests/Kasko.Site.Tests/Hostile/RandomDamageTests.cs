using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Real files with random bytes changed: the command builds them or reports a problem.</summary>
public sealed class RandomDamageTests
{
    private const int Rounds = 20;

    private static readonly string[] Tokens =
    [
        "\0", "\uFEFF", "\u202E", "\u00AD", "---\n", "+++\n", "{{", "}}", "{", "[", "](", "![", "](javascript:", "&#x1b;", "<script>", "<!DOCTYPE x [", "]]>", "\t",
        ": ", "- ", "& ", "*a", "!!x", "\"", "'", "|\n", ">\n", "| --- |", ":fi[", "[^1]:", "`", "\\", "\r\n", "9999999999999999999999", "-1", "NaN", "2026-02-30",
        "<<<<<<< a\n", ">>>>>>> b\n", "😀", "\u0301", "%", "#", "//",
    ];

    public static TheoryData<string> Files =>
    [
        "content/goals/harbour.sv.md", "content/about.fi.md", "content/follow-up.sv.md", "content/measures/residents.yml", "content/benefits.yml", "site.yml",
        "content/goals/wave.svg", "content/goals/boat.png", "content/shore.jpg", "content/goals/mooring-fees.csv",
        "themes/plain/layouts/goal.html", "themes/plain/partials/start.html", "themes/plain/theme.yml", "themes/plain/i18n/sv.yml", "themes/plain/assets/style.css",
    ];

    [Theory, MemberData(nameof(Files))]
    public async Task Damaged_files_are_built_or_reported_and_nothing_else_happens(string file)
    {
        using var site = TestSite.WithSwedish("![En strand](shore.jpg)")
            .Write("content/shore.jpg", File.ReadAllBytes(Path.Join(Repository.Site("talludden"), "content/news/shore-report/shore.jpg")));
        var sound = File.ReadAllBytes(Path.Join(site.Root, file));
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damaged(sound, new Random((round * 7919) + file.Length));
            site.Write(file, damaged);
            var before = Everything(site.Root);

            var run = await site.Build();

            Assert.True(run.ExitCode is 0 or 1, $"Round {round} of {file} ended with {run.ExitCode}: {run.Error}");
            Assert.DoesNotContain("fault in kasko", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(run.Problems, line => line.StartsWith("   at ", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal));
            Assert.All(run.Error, letter => Assert.True(letter == '\n' || !char.IsControl(letter), $"U+{(int)letter:X4} on the terminal"));
            Assert.Equal(before, Everything(site.Root));
        }
    }

    private static byte[] Damaged(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], random.Next(10) == 0 ? 2_000 : 1))));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>All files except the output and the folder beside it, with their bytes.</summary>
    private static SortedDictionary<string, string> Everything(string root)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(root, file);
            if (!path.StartsWith("public/", StringComparison.Ordinal) && !path.StartsWith(".public.kasko/", StringComparison.Ordinal))
                files[path] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
        }

        return files;
    }
}
