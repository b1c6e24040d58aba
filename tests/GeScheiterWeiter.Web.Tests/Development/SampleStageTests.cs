using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Development.SampleData;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Development;

public sealed class SampleStageTests
{
    [Theory]
    [InlineData(SampleStage.Before, EditionPhase.BeforeRegistration, 0, 0)]
    [InlineData(SampleStage.Open, EditionPhase.Open, 6, 0)]
    [InlineData(SampleStage.Full, EditionPhase.FullWithWaitingList, 6, 3)]
    [InlineData(SampleStage.Live, EditionPhase.Live, 6, 3)]
    [InlineData(SampleStage.Over, EditionPhase.Over, 6, 0)]
    public async Task The_special_edition_stands_where_it_was_asked_to(SampleStage stage, EditionPhase phase, int seated, int waiting)
    {
        await using var site = new TestSite();
        await site.WithAsync((IServiceProvider services) => SampleContent.AddToAsync(services, stage, CancellationToken.None));

        var edition = await site.WithDbAsync(db => db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Slug == "sonderedition"));
        Assert.Equal(phase, edition.PhaseAt(TestData.Now));
        var people = await site.AllAsync<Registration>();
        Assert.Equal(seated, people.Count(person => person.State == RegistrationState.Seated));
        Assert.Equal(waiting, people.Count(person => person.State == RegistrationState.Waiting));
        await site.AssertSeatsAgreeAsync();
        Assert.Equal(stage is SampleStage.Live or SampleStage.Over, (await site.AllAsync<Attendance>()).Count > 0);
        using var organizer = await site.NewOrganizerAsync();
        foreach (var path in new[] { VisitorLinks.Edition(edition.Slug), OrganizerEveningLinks.Conduct(edition.Slug) })
            Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync(path)).Status);
    }
}
