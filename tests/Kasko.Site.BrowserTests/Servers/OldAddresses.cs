namespace Kasko.Site.BrowserTests.Servers;

/// <summary>Addresses as older systems had them: with signs that mean something to a server, or told apart by their query.</summary>
internal static class OldAddresses
{
    /// <summary>Of the Swedish page about the strategy, as an editor writes them.</summary>
    public static readonly string[] Swedish =
    [
        "sv/mål och värden/", "sv/mål+värden/", "sv/strategi_(antagen)/", "sv/pris$lista/", "sv/$uri/", "sv/kungörelse,2024;a=b/", "sv/it's & that!/", "sida.php",
        "/?page_id=12", "index.php?option=com_content&id=5", "sv/?tx_news[news]=7", "sida.php?q=mål och värden", "sv/arkiv.html?visa",
    ];

    /// <summary>Of the Finnish one: the same paths with other queries.</summary>
    public static readonly string[] Finnish = ["/?page_id=14", "index.php?option=com_content&id=5&lang=fi", "sv/?tx_news[news]=8"];

    /// <summary>What a browser asks for, and the page that it gets to.</summary>
    public static readonly (string Asked, string To)[] Asked =
    [
        ("sv/m%C3%A5l%20och%20v%C3%A4rden/", "sv/om-strategin/"),
        ("sv/m%C3%A5l+v%C3%A4rden/", "sv/om-strategin/"),
        ("sv/m%C3%A5l%2Bv%C3%A4rden/", "sv/om-strategin/"),
        ("sv/strategi_(antagen)/", "sv/om-strategin/"),
        ("sv/strategi_%28antagen%29", "sv/om-strategin/"),
        ("sv/pris$lista/", "sv/om-strategin/"),
        ("sv/pris%24lista", "sv/om-strategin/"),
        ("sv/$uri/", "sv/om-strategin/"),
        ("sv/kung%C3%B6relse,2024;a=b/", "sv/om-strategin/"),
        ("sv/it's%20&%20that!/", "sv/om-strategin/"),
        ("sida.php", "sv/om-strategin/"),
        ("sida.php?annat=1", "sv/om-strategin/"),
        ("?page_id=12", "sv/om-strategin/"),
        ("?utm_source=brev&page_id=12", "sv/om-strategin/"),
        ("?page_id=14", "fi/tietoa-strategiasta/"),
        ("index.php?option=com_content&id=5", "sv/om-strategin/"),
        ("index.php/?id=5&option=com_content", "sv/om-strategin/"),
        ("index.php?lang=fi&id=5&option=com_content", "fi/tietoa-strategiasta/"),
        ("sv/?tx_news[news]=7", "sv/om-strategin/"),
        ("sv/?tx_news%5bnews%5D=8", "fi/tietoa-strategiasta/"),
        ("sida.php?q=m%C3%A5l+och%20v%c3%a4rden", "sv/om-strategin/"),
        ("sv/arkiv.html?visa", "sv/om-strategin/"),
        ("sv/arkiv.html?visa=", "sv/om-strategin/"),
    ];

    /// <summary>What must not lead there: another value, or a name that only ends or begins in the same way.</summary>
    public static readonly (string Asked, int Status)[] Others =
    [
        ("", 200), ("?page_id=1", 200), ("?page_id=123", 200), ("?xpage_id=12", 200), ("?page_id=13", 410), ("?page_id=13&x", 410),
        ("sv/", 200), ("sv/?tx_news[news]=9", 200), ("index.php", 404), ("index.php?id=5", 404), ("sv/arkiv.html", 404),
    ];
}
