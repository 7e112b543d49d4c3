using Kasko.Site.Diagnostics;
using Kasko.Site.Reports;

namespace Kasko.Site.Tests.Reports;

public sealed class SummaryTests
{
    [Theory]
    [InlineData(0, 0, "Nothing wrong was found.", "Inga fel hittades.", "Virheitä ei löytynyt.")]
    [InlineData(1, 0, "1 error.", "1 fel.", "1 virhe.")]
    [InlineData(2, 0, "2 errors.", "2 fel.", "2 virhettä.")]
    [InlineData(0, 1, "1 warning.", "1 varning.", "1 varoitus.")]
    [InlineData(0, 5, "5 warnings.", "5 varningar.", "5 varoitusta.")]
    [InlineData(21, 1, "21 errors and 1 warning.", "21 fel och 1 varning.", "21 virhettä ja 1 varoitus.")]
    public void The_closing_line_has_the_plural_forms_of_each_language(int errors, int warnings, string english, string swedish, string finnish)
    {
        Assert.Equal(english, ReportMessages.Summary(errors, warnings, MessageLanguage.English));
        Assert.Equal(swedish, ReportMessages.Summary(errors, warnings, MessageLanguage.Swedish));
        Assert.Equal(finnish, ReportMessages.Summary(errors, warnings, MessageLanguage.Finnish));
    }
}
