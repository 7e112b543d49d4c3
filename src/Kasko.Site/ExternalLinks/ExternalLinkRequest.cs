namespace Kasko.Site.ExternalLinks;

/// <summary>How external links are to be checked.</summary>
/// <param name="Http">Best one from <see cref="Network.OutboundHttp.CreateClient"/>, which leaves redirects to us.</param>
/// <param name="Output">The published folder, absolute; good answers are cached in the folder beside it.</param>
/// <param name="Progress">Reported after each address.</param>
public sealed record ExternalLinkRequest(HttpClient Http, string Output, IProgress<ExternalLinkProgress>? Progress = null);

/// <param name="Checked">How many addresses have been checked.</param>
/// <param name="All">How many there are.</param>
public readonly record struct ExternalLinkProgress(int Checked, int All);
