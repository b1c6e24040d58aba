using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Outbox;

/// <summary>While delivery is paused no page says of a letter that it is on its way.</summary>
public sealed class DeliveryWordsTests
{
    private const string Waits = "wartet, weil der Versand ruht";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_letter_that_waits_says_why_wherever_it_is_shown(bool isPaused)
    {
        using var site = new TestSite();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await site.ArrangeEditionAsync(edition, person);
        await site.ArrangeAsync(new OutboxMail
        {
            Kind = "Test",
            Priority = LetterPriority.Personal,
            ToName = person.Name,
            ToAddress = person.Email,
            Subject = "Wir sind unterwegs",
            Text = "x",
            Html = "x",
            SubjectId = person.Id,
            QueuedUtc = TestData.Now,
            NextAttemptUtc = TestData.Now.AddDays(1),
        });
        if (isPaused)
            await site.WithAsync((DeliveryPause pause) => pause.PauseAsync(Actor.System, CancellationToken.None));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var outbox = await organizer.GetAsync(OrganizerOutboxLinks.List);
        var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, person.Id));

        Assert.Equal(isPaused ? Waits : "wartet", outbox.Document.QuerySelector("tbody .badge")!.TextContent);
        Assert.Contains(
            isPaused ? $"Brief „Wir sind unterwegs“ {Waits}" : "Brief „Wir sind unterwegs“ wartet auf den Versand",
            details.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Abgesagt. Der Brief " + Waits + ".")]
    [InlineData(false, "Abgesagt. Der Brief ist unterwegs.")]
    public async Task What_has_just_been_done_does_not_promise_a_letter_that_waits(bool isPaused, string notice)
    {
        using var site = new TestSite();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await site.ArrangeEditionAsync(edition, person);
        if (isPaused)
            await site.WithAsync((DeliveryPause pause) => pause.PauseAsync(Actor.System, CancellationToken.None));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var question = await organizer.GetAsync(OrganizerRegistrationLinks.Cancel(edition.Slug, person.Id));

        var done = await organizer.FollowAsync(await organizer.SubmitAsync(question));

        Assert.Equal(notice, done.Document.QuerySelector("[role=status]")!.TextContent.Trim());
    }
}
