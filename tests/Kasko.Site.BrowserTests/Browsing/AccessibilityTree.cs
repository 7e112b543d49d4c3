using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>What the browser exposes of a page to assistive technology.</summary>
internal static class AccessibilityTree
{
    /// <summary>The parts of each table in reading order: roles, names and texts.</summary>
    public static async Task<ImmutableArray<string>> TablesOf(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var answer = await session.SendAsync("Accessibility.getFullAXTree");
        await session.DetachAsync();
        var nodes = answer!.Value.GetProperty("nodes").EnumerateArray().ToDictionary(node => Text(node, "nodeId"));
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var table in nodes.Values.Where(node => Value(node, "role") == "table")) Tell(table, depth: 0);
        return lines.ToImmutable();

        void Tell(JsonElement node, int depth)
        {
            var isTold = !node.GetProperty("ignored").GetBoolean();
            // How a text is split into lines does not matter.
            if (isTold && Value(node, "role") == "StaticText") lines.Add($"{new string(' ', depth)}“{Value(node, "name")}”");
            else if (isTold) lines.Add($"{new string(' ', depth)}{Value(node, "role")} “{Value(node, "name")}”");
            if (Value(node, "role") == "StaticText" || !node.TryGetProperty("childIds", out var children)) return;
            foreach (var child in children.EnumerateArray())
            {
                if (nodes.TryGetValue(child.GetString()!, out var inner)) Tell(inner, isTold ? depth + 1 : depth);
            }
        }
    }

    private static string Text(JsonElement node, string name) => node.GetProperty(name).GetString() ?? "";

    private static string Value(JsonElement node, string name) =>
        node.TryGetProperty(name, out var property) && property.TryGetProperty("value", out var value) ? value.ToString() : "";
}
