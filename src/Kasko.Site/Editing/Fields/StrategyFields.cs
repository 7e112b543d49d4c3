using System.Collections.Immutable;
using static Kasko.Site.Editing.Field;

namespace Kasko.Site.Editing.Fields;

/// <summary>The lists of the strategy: <c>content/benefits.yml</c> and <c>content/advantages.yml</c>.</summary>
public static class StrategyFields
{
    public static readonly ImmutableArray<Field> Benefit =
    [
        Required("id", FieldType.Text, ("Id", "Tunnus"), ("Ett kort engelskt namn, som mätarna använder.", "Lyhyt englanninkielinen nimi, jota mittarit käyttävät.")),
        Required("title", FieldType.In(FieldType.Name), ("Det som följs upp", "Seurattava asia"), ("Raden i uppföljningen, på båda språken.", "Seurannan rivi, molemmilla kielillä.")),
        Optional("goals", FieldType.Texts, ("Mål", "Tavoitteet"), ("Målens sidor, till exempel goals/services.", "Tavoitteiden sivut, esimerkiksi goals/services.")),
    ];

    public static readonly FieldType Benefits = new ListType(FieldType.Section(Benefit));

    public static readonly FieldType Advantages = new ListType(FieldType.In(FieldType.Text));
}
