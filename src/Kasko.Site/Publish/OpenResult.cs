using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Publish;

/// <summary>A folder that is ready to be published to, or the reason why it is not.</summary>
/// <param name="Staging">Null when the folder is refused or a disk operation failed.</param>
public sealed record OpenResult(Staging? Staging, ImmutableArray<Diagnostic> Diagnostics);
