namespace Kasko.Site.Tests.Quoting;

/// <summary>Texts that would be more than a text in some language, unless it is quoted. The tests of real web servers use them too.</summary>
public static class HostileValues
{
    public static readonly string[] All =
    [
        "", " ", "a b", " a ", "\t", "a\tb", "\n", "a\nb", "a\r\nb", "a\rb", "\n\n::error::x", "a\u0085b\u2028c\u2029d", "a\vb\fc",
        "\"", "'", "`", "\"\"", "\";", "a\"b'c`d", "\\", "a\\", "\\\"", "\\\\\"", "\\n", "\\u0022",
        "$", "$host", "${HOME}", "{$HOME}", "{http.request.host}", "{env.HOME}", "%{HTTP_HOST}", "%{env:HOME}", "%0A", "%", "%%", "%n", "{", "}", "}}", "{{ a }}",
        "#", "a #b", "# b", ";", "; return 301 https://evil.example/;", "&", "&amp;", "&#10;", "?", "*", ":splat", "::", ",", ", b", "|", "[a](b)", "![a](b)", "@a", "#1", "~a", "^$(.*)",
        "<script>", "</script>", "</script><script>alert(1)</script>", "<!--", "-->", "]]>", "<![CDATA[", "<?xml", "</svg>", "\" onload=\"alert(1)", "javascript:alert(1)", "//evil.example/",
        "=1+1", "+1", "-1", "@SUM(A:A)", "＝1", " =1+1", "\t=1+1", "=cmd|' /C calc'!A0",
        "- a", "a: b", "null", "true", "1.0", "2026-01-01", "---", "!!x", "*a", "&a", "[", "{a: b}", "|", ">",
        "\0", "a\0b", "\u0001", "\u001b[31m", "\u001b]0;x\u0007", "\u007f", "\u009b31m", "\u202E", "a\u202Eb\u2066c\u2069", "\u200B", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF",
        "\uD800", "a\uDC00b", "\uD83D", "😀", "👩\u200D👧", "e\u0301", "Å", "å\u00A0\u00ADb", "\U000E0001", "\U0010FFFF",
        "../../etc/passwd", "a/b", "C:\\a", new('a', 3_000), string.Concat(Enumerable.Repeat("\"\\$", 500)),
    ];
}
