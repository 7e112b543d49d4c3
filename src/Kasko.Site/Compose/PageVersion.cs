using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page in one of the languages, or the nearest page that exists there.</summary>
/// <param name="Nearest">The title of that page, which is above the page; null when the page itself exists.</param>
internal sealed record PageVersion(Route Route, Sourced<string>? Nearest = null);
