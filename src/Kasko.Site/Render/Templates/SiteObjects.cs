using Kasko.Site.Model;
using static Kasko.Site.Render.Templates.ScriptObjects;

namespace Kasko.Site.Render.Templates;

/// <summary>What templates can read of the site and the town, in one language.</summary>
internal static class SiteObjects
{
    public static TemplateObject Of(SiteView site, Theme theme, Language language) => Object(
        ("title", new Prose(site.Title)),
        ("slogan", new Prose(site.Slogan)),
        ("root_url", site.BaseUrl.AbsoluteUri),
        ("base_path", site.BaseUrl.AbsolutePath),
        ("invented", site.IsInvented),
        ("logo", theme.Logo is { } logo ? new Html(logo) : null),
        ("town", Object(
            ("name", site.Town.Name), ("genitive", site.Town.Genitive), ("in", site.Town.In),
            ("from", site.Town.From), ("to", site.Town.To), ("official", site.Town.Official), ("noun", site.Town.Noun), ("noun_at_start", site.Town.NounAtStart))),
        ("contact", Object(
            ("email", site.Contact.Email),
            ("telephone", site.Contact.Telephone),
            ("telephone_href", site.Contact.Telephone is { } number ? "tel:" + string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+')) : null),
            ("postal_address", Prose(site.Contact.PostalAddress)),
            ("visiting_address", Prose(site.Contact.VisitingAddress)),
            ("answer", Prose(site.Contact.Answer)))),
        ("adoption", Object(
            ("body", Prose(site.Adoption.Body)), ("date", Date(site.Adoption.Date, language)),
            ("section", site.Adoption.Section), ("reviewed", Date(site.Adoption.Reviewed, language)),
            ("next_review", Date(site.Adoption.NextReview, language)), ("minutes", site.Adoption.Minutes?.AbsoluteUri),
            ("review_overdue", site.Adoption.IsReviewOverdue), ("term_from", Date(site.Adoption.Term?.First, language)), ("term_to", Date(site.Adoption.Term?.Last, language)))),
        ("data_protection", Object(
            ("controller", Prose(site.DataProtection.Controller)), ("contact", Prose(site.DataProtection.Contact)),
            ("officer", Prose(site.DataProtection.Officer)), ("purpose", Prose(site.DataProtection.Purpose)),
            ("legal_basis", Prose(site.DataProtection.LegalBasis)), ("recipients", Prose(site.DataProtection.Recipients)),
            ("transfers", Prose(site.DataProtection.Transfers)), ("feedback", Prose(site.DataProtection.Feedback)),
            ("host", Prose(site.DataProtection.Host)), ("log_days", site.DataProtection.LogDays))),
        ("accessibility", Statement(site.Statement, language)));

    private static TemplateObject Statement(StatementView statement, Language language) => Object(
        ("required", statement.Required),
        ("standard", statement.Standard),
        ("status", Conformances.Keys.Of(statement.Conformance)),
        ("method", statement.Method is { } method ? AssessmentMethods.Keys.Of(method) : null),
        ("drawn_up", Date(statement.DrawnUp, language)),
        ("reviewed", Date(statement.Reviewed, language)),
        ("responsible_unit", Prose(statement.ResponsibleUnit)),
        ("faults", List(statement.Faults, fault => Object(
            ("kind", FaultKinds.Keys.Of(fault.Kind)), ("criterion", new Prose(fault.Criterion)), ("place", new Prose(fault.Place)),
            ("reason", new Prose(fault.Reason)), ("alternative", new Prose(fault.Alternative))))),
        ("authority", Object(("title", statement.Authority.Title), ("url", statement.Authority.Url.AbsoluteUri))),
        ("complaint_url", statement.ComplaintUrl?.AbsoluteUri),
        ("authority_contact", Prose(statement.AuthorityContact)));
}
