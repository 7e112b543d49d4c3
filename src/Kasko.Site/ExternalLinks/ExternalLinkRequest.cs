namespace Kasko.Site.ExternalLinks;

/// <summary>How external links are checked.</summary>
/// <param name="Http">Preferably from <see cref="Network.OutboundHttp.CreateClient"/>, which does not follow redirects itself.</param>
/// <param name="Output">The published folder, absolute; successful results are cached in the folder beside it.</param>
/// <param name="Progress">Reported after each address.</param>
public sealed record ExternalLinkRequest(HttpClient Http, string Output, IProgress<ExternalLinkProgress>? Progress = null);

/// <param name="Checked">The number of addresses checked so far.</param>
/// <param name="All">The number of addresses in all.</param>
public readonly record struct ExternalLinkProgress(int Checked, int All);
