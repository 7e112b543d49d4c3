using Kasko.Site.Diagnostics;

namespace Kasko.Site.Statistics;

/// <summary>The display names of the sources.</summary>
internal static class SourceNames
{
    public static readonly Message StatFin = new("Statistics Finland", "Statistikcentralen", "Tilastokeskus");
    public static readonly Message Sotkanet = new("Sotkanet", "Sotkanet", "Sotkanet");
}
