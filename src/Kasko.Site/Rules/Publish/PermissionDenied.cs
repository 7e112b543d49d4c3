using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class PermissionDenied
{
    public static Rule Rule { get; } = new("no-permission", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "There is no permission to write to this folder or beside it. The published site is as it was: ask whoever runs the server.",
        "Det saknas rättighet att skriva i mappen eller bredvid den. Den publicerade webbplatsen är som den var: fråga den som sköter servern.",
        "Kansioon tai sen viereen ei ole kirjoitusoikeutta. Julkaistu sivusto on ennallaan: kysy palvelimen ylläpitäjältä."));
}
