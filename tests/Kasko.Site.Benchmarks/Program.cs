using System.Globalization;
using Kasko.Site.Benchmarks;

if (args is not ["kasko" or "hugo" or "eleventy", var number, var folder] || !int.TryParse(number, CultureInfo.InvariantCulture, out var pages) || pages < 100)
{
    Console.Error.WriteLine("usage: kasko|hugo|eleventy PAGES FOLDER, with at least 100 pages");
    return 2;
}

switch (args[0])
{
    case "kasko": KaskoSite.Write(folder, pages); break;
    case "hugo": PeerSite.Hugo.Write(folder, pages); break;
    case "eleventy": PeerSite.Eleventy.Write(folder, pages); break;
}

return 0;
