using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Privacy;

/// <summary>What is read from the map of personal data, with periods somebody has set.</summary>
public sealed class ProcessingRecordTests(ProcessingRecordTests.OtherPeriods site) : IClassFixture<ProcessingRecordTests.OtherPeriods>
{
    private const string OperatorName = "=Verein für bessere Verwaltung";

    private DataMap Map => ((ITestWorld)site).Services.GetRequiredService<DataMap>();

    [Fact]
    public async Task The_privacy_page_says_the_periods_that_are_set()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.Privacy);

        Assert.Contains("geleert 12 Tage, nachdem sie geschrieben wurde", page.Text, StringComparison.Ordinal);
        Assert.Contains("gelöscht 3 Tage nach dem Tag, von dem es handelt", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("30 Tage, nachdem sie geschrieben wurde", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_page_tells_everybody_of_their_data_and_nobody_of_what_is_only_there_while_developing()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.Privacy);

        var headings = page.Document.QuerySelectorAll("main h4").Select(heading => heading.TextContent).ToHashSet();
        Assert.Equal(
            Map.Entries.Where(entry => entry.Activity.Groups.Count > 0).Select(entry => entry.Activity.Name).ToHashSet(), headings);
    }

    [Fact]
    public async Task The_record_names_who_is_responsible_and_every_activity_with_its_periods()
    {
        using var owner = await site.NewOrganizerAsync();

        var page = await owner.GetAsync(OrganizerPageLinks.ProcessingRecord);

        Assert.Contains(OperatorName, page.Text, StringComparison.Ordinal);
        Assert.All(Map.Entries, entry => Assert.Contains(entry.Activity.Name, page.Text, StringComparison.Ordinal));
        Assert.Contains("Geleert 12 Tage, nachdem sie geschrieben wurde", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_has_a_line_for_everything_that_ends_together_and_no_formula()
    {
        using var owner = await site.NewOrganizerAsync();

        var file = await owner.GetAsync(OrganizerPageLinks.ProcessingRecordFile);

        Assert.Equal(
            Map.Entries.Sum(entry => entry.Stored.Count) + 1,
            file.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("\"Verantwortlich\";\"Tätigkeit\"", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", file.Body, StringComparison.Ordinal);
    }

    public sealed class OtherPeriods : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Retention:LetterWords"] = "12", ["Retention:Logs"] = "3" };

        protected override async Task ArrangeAsync(IServiceProvider services)
        {
            var db = services.GetRequiredService<AppDb>();
            db.Add(new OperatorDetails { Name = OperatorName });
            await db.SaveChangesAsync();
        }
    }
}
