using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What pages show about the site and the town, in each language.</summary>
internal static class SiteViews
{
    public static SiteView Of(Settings settings, DateOnly today, Language language) => new(
        settings.Title.Value[language],
        settings.Slogan.Value[language],
        settings.BaseUrl.Value,
        settings.Town.Value[language],
        new ContactView(
            settings.Contact.Email.Value, settings.Contact.Telephone.Value,
            settings.Contact.PostalAddress.Value?[language], settings.Contact.VisitingAddress.Value?[language],
            settings.Contact.Answer.Value?[language]),
        new AdoptionView(
            settings.Adoption.Body.Value?[language], settings.Adoption.Date.Value, settings.Adoption.Section.Value, settings.Adoption.Reviewed.Value,
            settings.Adoption.NextReview.Value, settings.Adoption.Minutes.Value?[language])
        {
            IsReviewOverdue = settings.Adoption.NextReview.Value < today,
            Term = CouncilTerm.On(today),
        },
        DataProtection(settings.DataProtection, language),
        Statement(settings.Accessibility, language),
        settings.Invented.Value);

    private static DataProtectionView DataProtection(DataProtection facts, Language language) => new(
        facts.Controller.Value?[language], facts.Contact.Value?[language], facts.Officer.Value?[language],
        facts.Purpose.Value?[language], facts.LegalBasis.Value?[language], facts.Recipients.Value?[language],
        facts.Transfers.Value?[language], facts.Feedback.Value?[language], facts.Host.Value?[language], facts.LogDays.Value);

    private static StatementView Statement(AccessibilityStatement statement, Language language) => new(
        statement.Required.Value, statement.Standard.Value, statement.Conformance.Value, statement.Method.Value, statement.DrawnUp.Value, statement.Reviewed.Value,
        statement.ResponsibleUnit.Value?[language],
        [.. statement.Faults.Value.Select(fault => new FaultView(
            fault.Kind, fault.Criterion[language], fault.Place[language], fault.Reason[language], fault.Alternative[language]))],
        statement.Authority.Value[language], statement.ComplaintUrl.Value?[language], statement.AuthorityContact.Value?[language]);
}
