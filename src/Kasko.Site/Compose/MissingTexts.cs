using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Texts in YAML that a partial language lacks: they stand in the first language, marked as such.</summary>
internal static class MissingTexts
{
    public static int In(Language language, SiteSource site) =>
        Texts(site).Count(text => text is not null && PassageText.IsMarked(text[language]));

    private static IEnumerable<Localized<string>?> Texts(SiteSource site) =>
    [
        .. Settings(site.Settings),
        .. site.Advantages.Select(advantage => advantage.Title),
        .. site.Benefits.Select(benefit => benefit.Title),
        .. site.Measures.SelectMany(Measure),
        .. site.Actions.SelectMany(Action),
    ];

    private static IEnumerable<Localized<string>?> Settings(Settings settings)
    {
        var (contact, data, statement) = (settings.Contact, settings.DataProtection, settings.Accessibility);
        return
        [
            settings.Title.Value, settings.Slogan.Value, settings.FollowUpHeading, settings.Adoption.Body.Value,
            contact.PostalAddress.Value, contact.VisitingAddress.Value, contact.Answer.Value,
            data.Controller.Value, data.Contact.Value, data.Officer.Value, data.Purpose.Value, data.LegalBasis.Value,
            data.Recipients.Value, data.Transfers.Value, data.Feedback.Value, data.Host.Value,
            statement.ResponsibleUnit.Value, statement.AuthorityContact.Value,
            .. statement.Faults.Value.SelectMany(fault => (Localized<string>[])[fault.Criterion, fault.Place, fault.Reason, fault.Alternative]),
        ];
    }

    private static IEnumerable<Localized<string>?> Action(StrategyAction action) =>
        [action.Title, action.Description, action.Owner, action.Reason, .. action.Reports.Select(report => report.Text)];

    private static IEnumerable<Localized<string>?> Measure(Measure measure) =>
    [
        measure.Title, measure.Definition, measure.Unit.Select(unit => unit.Heading), measure.Owner, measure.OwnSource?.Title,
        measure.Baseline?.Note, .. measure.Targets.SelectMany(target => (Localized<string>?[])[target.Figure.Note, target.Why, target.Decided?.Body]), .. measure.OwnObservations.Select(figure => figure.Note),
        .. measure.Judgements.Select(judgement => judgement.Text), measure.Breakdown?.Title, .. measure.Breakdown?.Categories.SelectMany(category => category.OwnObservations.Select(figure => figure.Note).Prepend(category.Title)) ?? [],
    ];
}
