namespace Kasko.Site.External;

/// <summary>How outside links are to be tried.</summary>
/// <param name="Http">Best one from <see cref="Network.PoliteHttp.Create"/>, which leaves redirects to us.</param>
/// <param name="Output">The published folder, absolute; what was found is remembered in the folder beside it.</param>
/// <param name="Progress">Told after each address.</param>
public sealed record OutsideRequest(HttpClient Http, string Output, IProgress<OutsideProgress>? Progress = null);

/// <param name="Tried">How many addresses have been tried.</param>
/// <param name="All">How many there are.</param>
public readonly record struct OutsideProgress(int Tried, int All);
