using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kasko.Site.Cli;

namespace Kasko.Site.Tests.Sites;

/// <summary>A site in a temporary folder in memory, changed by a test, and the real command run in it.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly Dictionary<string, string> _variables = [];
    private Screen? _screen;
    private int _timerSpeed = 1;
    private DateTimeOffset _now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private TestSite()
    {
    }

    public string Root { get; } = TestFolder.New(inMemory: true);

    public string Public => Path.Join(Root, "public");

    /// <summary>The small whole site, which has no problems.</summary>
    public static TestSite Small() => new TestSite().With(Repository.Site("small"));

    /// <summary>An empty folder.</summary>
    public static TestSite Empty() => new();

    /// <summary>A copy of another site.</summary>
    public static TestSite Of(string folder) => new TestSite().With(folder);

    /// <summary>The small site with the program's own theme.</summary>
    public static TestSite WithProgramsTheme()
    {
        var site = Small().Replace("site.yml", "theme: plain\n", "rules: {same-link-text: off}\n");
        Directory.Delete(Path.Join(site.Root, "themes"), recursive: true);
        return site;
    }

    /// <summary>The small site with the files of <c>tests/sites/wrong/NAME</c> replacing its own.</summary>
    public static TestSite Wrong(string name) => Small().With(Repository.Site(Path.Join("wrong", name)));

    /// <summary>The small site with a Swedish page that contains this text; see <see cref="SwedishText"/>.</summary>
    public static TestSite WithSwedish(string text) => Small().Write(SwedishText.File, SwedishText.Page(text));

    public TestSite Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TestSite Write(string path, byte[] bytes)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public TestSite Replace(string path, string old, string instead)
    {
        var text = File.ReadAllText(Path.Join(Root, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, instead, StringComparison.Ordinal));
    }

    public TestSite Append(string path, string text) => Write(path, File.ReadAllText(Path.Join(Root, path)) + text);

    public TestSite Remove(params string[] paths)
    {
        foreach (var path in paths) File.Delete(Path.Join(Root, path));
        return this;
    }

    public TestSite Variable(string name, string value)
    {
        _variables[name] = value;
        return this;
    }

    public TestSite At(DateTimeOffset now)
    {
        _now = now;
        return this;
    }

    /// <summary>Makes time limits expire sooner than for users by the given factor.</summary>
    public TestSite WithTimersFasterBy(int times)
    {
        _timerSpeed = times;
        return this;
    }

    /// <summary>Standard error is shown at a terminal.</summary>
    public TestSite OnScreen(int width = 80)
    {
        _screen = new Screen(width);
        return this;
    }

    public Task<CommandRun> Build(params string[] options) => Run(["build", .. options]);

    public Task<CommandRun> Check(params string[] options) => Run(["check", .. options]);

    public Task<CommandRun> Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    public async Task<CommandRun> Run(CancellationToken token, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, Root, new FixedClock(_now, _timerSpeed), name => _variables.GetValueOrDefault(name), _screen);
        var exitCode = await KaskoCommand.Run(arguments, terminal, token);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Builds, and fails the test when there are problems.</summary>
    public async Task<TestSite> Built(params string[] options)
    {
        var run = await Build(options);
        Assert.True(run.ExitCode == 0, run.Error);
        return this;
    }

    /// <summary>The text of a published file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Join(Public, path));

    public bool Has(string path) => Path.Exists(Path.Join(Public, path));

    /// <summary>A published page, by its address: <c>sv/varden/</c>.</summary>
    public IDocument Page(string address) =>
        new HtmlParser().ParseDocument(Read(address.EndsWith(".html", StringComparison.Ordinal) ? address : address + "index.html"));

    /// <summary>Every published file with its text, by path.</summary>
    public SortedDictionary<string, string> Published() => FolderText.Of(Public);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Copies a folder's files into the site, replacing existing ones.</summary>
    public TestSite With(string folder, string under = "")
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Write(Path.Join(under, Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
        return this;
    }
}
