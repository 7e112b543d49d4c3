namespace Kasko.Site.Themes;

/// <summary>How a part of the site's <c>theme/</c> folder stands to the same part of the theme.</summary>
public enum PartStatus
{
    /// <summary>The theme's part is another than the one that the site's was made from.</summary>
    Changed,

    /// <summary>Which version of the theme's part the site's was made from is not recorded.</summary>
    NotRecorded,

    /// <summary>The site's part says the same as the theme's, so it is not needed.</summary>
    Same,

    /// <summary>The theme has no such part.</summary>
    Unknown,

    Current,
}

/// <summary>A part of a theme that the site replaces.</summary>
/// <param name="Name">A file below the theme's folder, as in <c>layouts/goal.html</c>; or one word or colour, as in
/// <c>i18n/sv.yml/share_text</c> and <c>theme.yml/night</c>.</param>
/// <param name="Present">The fingerprint of the theme's part now; null when it has none.</param>
/// <param name="Recorded">The fingerprint of the theme's part when the site's was made; null when it is not recorded.</param>
public sealed record ThemePart(string Name, PartStatus Status, string? Present, string? Recorded)
{
    /// <param name="own">The fingerprint of the site's part.</param>
    internal static ThemePart Of(string name, string own, string? present, string? recorded) => new(
        name,
        present is null ? PartStatus.Unknown
            : own == present ? PartStatus.Same
            : recorded is null ? PartStatus.NotRecorded
            : recorded == present ? PartStatus.Current
            : PartStatus.Changed,
        present,
        recorded);
}
