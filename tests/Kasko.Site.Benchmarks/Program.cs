using System.Globalization;
using Kasko.Site.Benchmarks;
using Kasko.Site.Languages;
using Kasko.Site.Model;

if (args is ["hyphenate"])
{
    // One Finnish word a line, with a hyphen wherever a page may break it.
    var hyphenator = new Hyphenator([]);
    while (Console.ReadLine() is { } word) Console.WriteLine(hyphenator.Hyphenate(word, Language.Finnish).Replace('\u00AD', '-'));
    return 0;
}

if (args is ["languages", var site])
{
    LanguageRecall.Print(site, Console.Out);
    return 0;
}

if (args is ["preview", var kasko, var shown])
{
    await PreviewTime.Print(kasko, shown, Console.Out);
    return 0;
}

if (args is ["stages", var measured])
{
    new Stages(Console.Out).Print(Path.GetFullPath(measured));
    return 0;
}

if (args is not ["kasko" or "hugo" or "eleventy", var number, var folder] || !int.TryParse(number, CultureInfo.InvariantCulture, out var pages) || pages < 100)
{
    Console.Error.WriteLine("usage: kasko|hugo|eleventy PAGES FOLDER, with at least 100 pages; hyphenate, with words on standard input; languages|stages FOLDER; or preview KASKO FOLDER");
    return 2;
}

switch (args[0])
{
    case "kasko": KaskoSite.Write(folder, pages); break;
    case "hugo": PeerSite.Hugo.Write(folder, pages); break;
    case "eleventy": PeerSite.Eleventy.Write(folder, pages); break;
}

return 0;
