using System.Diagnostics;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Names of files: letters and capitals, what systems forbid, copies, and wrong extensions.</summary>
public sealed class FileNameTests
{
    private const string Picture = "content/goals/boat.png";

    [Fact]
    public async Task A_picture_with_a_decomposed_name_is_found()
    {
        using var site = TestSite.WithSwedish("![En båt](goals/båt.png)");
        File.Copy(Path.Join(site.Root, Picture), Path.Join(site.Root, "content/goals", "ba\u030At.png"));
        await site.Built();

        var source = site.Page("sv/om-strategin/").QuerySelector("main img")!.GetAttribute("src")!;
        Assert.True(site.Has(Uri.UnescapeDataString(source.Replace("../", "", StringComparison.Ordinal))), source);
    }

    [Fact]
    public async Task A_page_with_decomposed_file_and_folder_names_is_one_page()
    {
        using var site = TestSite.Small();
        var folder = Path.Join(site.Root, "content", "ma\u030A");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Join(folder, "ba\u030At.sv.md"), "---\ntitle: Båten\nsummary: Om båten.\n---\n\nText.\n");
        File.WriteAllText(Path.Join(folder, "båt.fi.md"), "---\ntitle: Vene\nsummary: Veneestä.\ntranslation: unofficial\n---\n\nTeksti.\n");

        Assert.DoesNotContain((await site.Check()).Places, place => place.EndsWith("missing-translation", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("boat.png", "Boat.png")]
    [InlineData("mål.png", "MÅL.png")]
    public async Task Names_that_differ_only_in_capitals_are_reported(string first, string second)
    {
        using var site = TestSite.Small().Write($"content/{first}", "x").Write($"content/{second}", "x");

        Assert.Contains($"content/{(string.CompareOrdinal(first, second) > 0 ? first : second)} file-names-alike", (await site.Check()).Places);
    }

    [Fact]
    public async Task Names_that_differ_only_in_how_a_letter_is_stored_are_reported()
    {
        using var site = TestSite.Small().Write("content/mål.csv", "x").Write("content/ma\u030Al.csv", "x");

        Assert.Contains((await site.Check()).Places, place => place.EndsWith(" file-names-alike", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\nb.csv", "content/a<U+000A>b.csv")]
    [InlineData("a\u001B[31m.csv", "content/a<U+001B>[31m.csv")]
    [InlineData("a\u202Egpj.csv", "content/a<U+202E>gpj.csv")]
    [InlineData("..\\a.csv", null)] // A dot file like any other.
    [InlineData("a\\b.csv", "content/a\\b.csv")]
    [InlineData("what?.csv", "content/what?.csv")]
    [InlineData("#1.csv", "content/#1.csv")]
    [InlineData("100%.csv", "content/100%.csv")]
    [InlineData("<b>.csv", "content/<b>.csv")]
    [InlineData("\"quoted\".csv", "content/\"quoted\".csv")]
    public async Task A_name_with_a_character_that_some_systems_forbid_is_reported(string name, string? told)
    {
        using var site = TestSite.Small();
        await File.WriteAllTextAsync($"{site.Root}/content/{name}", "x");

        Assert.Equal(told is null ? [] : [$"{told} file-name-character"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("aux.csv", "'aux' is the name of a device on Windows")]
    [InlineData("CON.pdf", "'CON' is the name of a device on Windows")]
    [InlineData("com1.tar.zip", "'com1' is the name of a device on Windows")]
    [InlineData("LPT² .csv", "'LPT²' is the name of a device on Windows")]
    [InlineData("nul/boat.png", "'nul' is the name of a device on Windows")]
    [InlineData("minutes.", "ends with a full stop or a space")]
    [InlineData("minutes.csv ", "ends with a full stop or a space")]
    [InlineData("minutes./boat.png", "ends with a full stop or a space")]
    public async Task A_name_that_Windows_cannot_save_is_reported(string name, string words)
    {
        using var site = TestSite.Small().Write($"content/{name}", "x");

        var run = await site.Check();

        Assert.Equal([$"content/{name.Split('/')[0]} file-name-windows"], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("console.csv")]
    [InlineData("com.csv")]
    [InlineData("a.aux.csv")]
    [InlineData("COM10.csv")]
    public async Task A_name_that_only_resembles_a_device_is_an_ordinary_one(string name)
    {
        using var site = TestSite.Small().Write($"content/{name}", "x");

        Assert.Equal([$"content/{name} unused-file"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("about.sv (1).md")]
    [InlineData("about.sv(2).md")]
    [InlineData("about (1).sv.md")]
    [InlineData("about.sv.md (1)")]
    [InlineData("about.sv 2.md")]
    [InlineData("about.sv - Copy.md")]
    [InlineData("about.sv - Copy (2).md")]
    [InlineData("about.sv – kopia.md")]
    [InlineData("about.sv - Kopio.md")]
    [InlineData("about.sv kopia 2.md")]
    [InlineData("about.sv copy.md")]
    [InlineData("about.sv-copy.md")]
    [InlineData("about_kopia.sv.md")]
    [InlineData("Kopia av about.sv.md")]
    [InlineData("Copy of about.sv.md")]
    [InlineData("Kopio tiedostosta about.sv.md")]
    [InlineData("about.sv (Anna's conflicted copy 2026-01-02).md")]
    [InlineData("about.sv (Annas dators motstridiga kopia 2026-01-02).md")]
    [InlineData("about.sv (ristiriitainen kopio 2026-01-02).md")]
    [InlineData("about.sv (conflicted copy 2026-01-02 101112).md")]
    [InlineData("about.sv-DESKTOP-A1B2C3.md")]
    [InlineData("about.sv.sync-conflict-20260102-101112-ABCDEFG.md")]
    [InlineData("about.sv.md.txt")]
    public async Task A_copy_that_a_synchronisation_program_made_of_a_page_is_reported_with_the_original(string name)
    {
        using var site = TestSite.Small();
        site.Write($"content/{name}", File.ReadAllText(Path.Join(site.Root, SwedishText.File)));

        var run = await site.Check("--language", "sv");

        Assert.Equal([$"content/{name} copied-file"], run.Places);
        Assert.Contains("Det här ser ut som en kopia av 'about.sv.md'. Jämför dem och ta bort den ena.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/measures/residents (1).yml", "residents.yml")]
    [InlineData("content/measures/residents-LAPTOP.yml", "residents.yml")]
    [InlineData("content/benefits (1).yml", "benefits.yml")]
    public async Task A_copy_of_a_data_file_is_reported_and_not_read(string path, string original)
    {
        using var site = TestSite.Small().Write(path, "benefit: people\n");

        var run = await site.Check();

        Assert.Equal([$"{path} copied-file"], run.Places);
        Assert.Contains($"a copy of '{original}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copied_folder_is_reported_once()
    {
        using var site = TestSite.Small();
        site.With(Path.Join(site.Root, "content/goals"), "content/goals - kopia");

        Assert.Equal(["content/goals - kopia copied-file"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_copied_picture_is_reported_only_when_no_page_shows_it()
    {
        var boat = File.ReadAllBytes(Path.Join(Repository.Site("small"), Picture));
        using var unused = TestSite.Small().Write("content/goals/boat (1).png", boat);
        using var shown = TestSite.WithSwedish("![En båt](<goals/boat (1).png>)").Write("content/goals/boat (1).png", boat);

        var run = await unused.Check();

        Assert.Equal(["content/goals/boat (1).png unused-file"], run.Places);
        Assert.Contains("This looks like a copy of 'boat.png', and no page uses it.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain((await shown.Check()).Places, place => place.Contains("boat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("about.sv.MD")]
    [InlineData("about.SV.md")]
    [InlineData("about.sv.md.txt")]
    [InlineData("about.sv.markdown")]
    [InlineData("about.sv.md.md")]
    [InlineData("about.sv (1).md")]
    public async Task A_page_with_a_wrong_extension_is_reported_with_the_right_name_and_its_pair_is_not(string name)
    {
        using var site = TestSite.Small();
        File.Move(Path.Join(site.Root, SwedishText.File), Path.Join(site.Root, "content", name));

        var run = await site.Check("--language", "sv");

        Assert.Equal([$"content/{name} file-ending"], run.Places);
        Assert.Contains("Det här är en sida. Byt namn till 'about.sv.md'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about.MD")]
    [InlineData("about.md.txt")]
    [InlineData("about.markdown")]
    public async Task A_page_with_a_wrong_extension_and_without_a_language_is_reported_with_both_names(string name)
    {
        using var site = TestSite.Small().Write($"content/{name}", "x");

        Assert.Equal([$"content/{name} page-without-language"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("content/measures/berths.yml", "content/measures/berths.yaml")]
    [InlineData("content/measures/berths.yml", "content/measures/berths.YML")]
    [InlineData("content/measures/berths.yml", "content/measures/berths.yml.txt")]
    [InlineData("site.yml", "site.yaml")]
    public async Task A_data_file_under_another_ending_is_reported_with_its_right_name(string path, string other)
    {
        using var site = TestSite.Small();
        File.Move(Path.Join(site.Root, path), Path.Join(site.Root, other));

        var run = await site.Check();

        Assert.Equal([$"{other} file-ending"], run.Places);
        Assert.Contains($"Rename this one to '{Path.GetFileName(path)}'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![En båt](goals/Boat.png)", "'goals/Boat.png': filen heter 'goals/boat.png'. Skriv likadant")]
    [InlineData("![Torget](goals/torget.png)", "'goals/torget.png': filen heter 'goals/Torget.png'. Skriv likadant")]
    [InlineData("[Protokoll](protokoll.pdf)", "'protokoll.pdf': filen heter 'Protokoll.PDF'. Skriv likadant")]
    public async Task A_file_that_is_named_in_other_capitals_is_reported_once_with_its_name(string text, string words)
    {
        var boat = File.ReadAllBytes(Path.Join(Repository.Site("small"), Picture));
        using var site = TestSite.WithSwedish(text);
        if (text.Contains("torget", StringComparison.Ordinal)) site.Write("content/goals/Torget.png", boat);
        if (text.Contains("protokoll", StringComparison.Ordinal)) site.Write("content/Protokoll.PDF", "%PDF");

        var run = await site.Check("--language", "sv");

        Assert.Equal([$"{SwedishText.File}:7:1 wrong-case"], run.Places.Where(place => !place.Contains("translation", StringComparison.Ordinal)));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 & 2 + å = x.csv", "1%20&%202%20+%20å%20=%20x.csv")]
    [InlineData("it's; $(a) `b`.csv", "it's; $(a) `b`.csv")]
    public async Task Other_characters_in_a_name_work_in_addresses(string name, string written)
    {
        using var site = await TestSite.WithSwedish($"[filen](<{written}>)").Write($"content/{name}", "a;b").Built();

        var href = site.Page("sv/om-strategin/").QuerySelector("main p a")!.GetAttribute("href")!;
        var address = new Uri(new Uri("https://town.example/sv/om-strategin/"), href);
        Assert.Equal("", address.Query + address.Fragment);
        Assert.True(site.Has(Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/')), href);
    }

    [Fact]
    public async Task A_name_that_is_not_UTF_8_is_reported()
    {
        if (!OperatingSystem.IsLinux()) return; // Other systems have no such names.
        using var site = TestSite.Small();
        await Shell($"cp '{site.Root}/{Picture}' \"{site.Root}/content/b$(printf '\\345')t.png\"");

        Assert.Equal(["content/b\uFFFDt.png file-name-not-utf8"], (await site.Check()).Places);
        await Shell($"rm '{site.Root}'/content/b?t.png"); // It cannot be deleted by the name that .NET gives.
    }

    [Theory]
    [InlineData(".hidden.sv.md")]
    [InlineData(".DS_Store")]
    [InlineData("about.sv.md~")]
    [InlineData("#about.sv.md#")]
    [InlineData(".#about.sv.md")]
    [InlineData("~$minutes.docx")]
    [InlineData("Thumbs.db")]
    [InlineData("DESKTOP.INI")]
    [InlineData("about.sv.md.swp")]
    [InlineData("benefits.yml.orig")]
    [InlineData("boat.png.bak")]
    [InlineData(".git/config")]
    [InlineData("__MACOSX/boat.png")]
    public async Task Temporary_files_of_editors_are_neither_read_nor_published(string name)
    {
        using var clean = await TestSite.Small().Built();
        using var site = await TestSite.Small().Write($"content/{name}", "{{ x }} <b>").Write($"themes/plain/assets/{name}", "x").Write($"themes/plain/layouts/{name}", "{{ x }}").Built();

        Assert.Equal(clean.Published().Keys, site.Published().Keys);
    }

    [Fact]
    public async Task A_link_to_an_ignored_or_settings_file_is_reported_and_nothing_is_published()
    {
        using var site = TestSite.WithSwedish("[a](Thumbs.db) [b](.env) [c](../site.yml) [d](../themes/plain/theme.yml)")
            .Write("content/Thumbs.db", "x").Write("content/.env", "secret=1");

        Assert.Equal(4, (await site.Build()).Problems.Length);
        Assert.False(site.Has(""));
    }

    private static async Task Shell(string command)
    {
        using var process = Process.Start("sh", ["-c", command]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
