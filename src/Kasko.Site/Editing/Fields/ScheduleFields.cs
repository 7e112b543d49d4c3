using System.Collections.Immutable;
using static Kasko.Site.Editing.Field;

namespace Kasko.Site.Editing.Fields;

/// <summary>The days on which a page or a figure is published.</summary>
public static class ScheduleFields
{
    public static readonly ImmutableArray<Field> All =
    [
        Optional("publish_from", FieldType.Date, ("Visas från", "Näytetään alkaen"),
            ("Den första dagen den visas.", "Ensimmäinen päivä, jona se näytetään.")),
        Optional("publish_until", FieldType.Date, ("Visas till", "Näytetään asti"),
            ("Den sista dagen den visas.", "Viimeinen päivä, jona se näytetään.")),
    ];
}
