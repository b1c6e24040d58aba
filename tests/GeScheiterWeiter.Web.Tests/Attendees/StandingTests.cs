using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Attendees;

/// <summary>What the personal page says and offers, for whatever has become of the edition and of the registration.</summary>
public sealed class StandingTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Nothing = "";
    private const string Seat = "Warteraum, Kalender, Programm, Fragen, zurückgeben, Mail";
    private const string Place = "Fragen, abmelden, Mail";

    private static readonly (string Offer, string Selector)[] Offers =
    [
        ("Warteraum", "a[href$='/beitreten']"),
        ("Kalender", "a[href$='.ics']"),
        ("Programm", "main h2 ~ p > a[href^='/ausgaben/']"),
        ("Fragen", "main a[href$='/fragen']"),
        ("zurückgeben", "a[href$='/absagen']:contains('zurückgeben')"),
        ("abmelden", "a[href$='/absagen']:contains('Abmelden')"),
        ("Mail", "form[action$='/brief']"),
        ("rückgängig", "form[action$='zuruecknehmen']"),
    ];

    /// <summary>Each line: the edition's phase, the registration's state, the heading, what is offered.</summary>
    public static TheoryData<EditionPhase, RegistrationState, string, string> Table => new()
    {
        { EditionPhase.BeforeRegistration, RegistrationState.Seated, "Sie sind dabei", Seat },
        { EditionPhase.Open, RegistrationState.Seated, "Sie sind dabei", Seat },
        { EditionPhase.Open, RegistrationState.Waiting, "Warteliste, Stelle 1", Place },
        { EditionPhase.Open, RegistrationState.AwaitingApproval, "Ihre Anmeldung wird geprüft", Place },
        { EditionPhase.Open, RegistrationState.Declined, "Leider kein Platz", Nothing },
        { EditionPhase.Open, RegistrationState.Cancelled, "Sie sind abgemeldet", "rückgängig" },
        { EditionPhase.FewSeatsLeft, RegistrationState.Seated, "Sie sind dabei", Seat },
        { EditionPhase.FullWithWaitingList, RegistrationState.Seated, "Sie sind dabei", Seat },
        { EditionPhase.FullWithWaitingList, RegistrationState.Waiting, "Warteliste, Stelle 1", Place },
        { EditionPhase.Closed, RegistrationState.Seated, "Sie sind dabei", Seat },
        { EditionPhase.Closed, RegistrationState.Waiting, "Warteliste, Stelle 1", Place },
        { EditionPhase.Closed, RegistrationState.AwaitingApproval, "Ihre Anmeldung wird geprüft", Place },
        { EditionPhase.Closed, RegistrationState.Declined, "Leider kein Platz", Nothing },
        { EditionPhase.Closed, RegistrationState.Cancelled, "Sie sind abgemeldet", "rückgängig" },
        { EditionPhase.Live, RegistrationState.Seated, "Sie sind dabei", Seat },
        { EditionPhase.Live, RegistrationState.Waiting, "Warteliste, Stelle 1", "Warteraum, " + Place },
        { EditionPhase.Live, RegistrationState.AwaitingApproval, "Ihre Anmeldung wird geprüft", Place },
        { EditionPhase.Live, RegistrationState.Declined, "Leider kein Platz", Nothing },
        { EditionPhase.Live, RegistrationState.Cancelled, "Sie sind abgemeldet", "rückgängig" },
        { EditionPhase.Over, RegistrationState.Seated, "Schön, dass Sie dabei waren", Nothing },
        { EditionPhase.Over, RegistrationState.Waiting, "Diesmal hat es nicht geklappt", Nothing },
        { EditionPhase.Over, RegistrationState.AwaitingApproval, "Diesmal hat es nicht geklappt", Nothing },
        { EditionPhase.Over, RegistrationState.Declined, "Leider kein Platz", Nothing },
        { EditionPhase.Over, RegistrationState.Cancelled, "Sie sind abgemeldet", Nothing },
        { EditionPhase.Cancelled, RegistrationState.Seated, "Diese Ausgabe fällt aus", Nothing },
        { EditionPhase.Cancelled, RegistrationState.Waiting, "Diese Ausgabe fällt aus", Nothing },
        { EditionPhase.Cancelled, RegistrationState.AwaitingApproval, "Diese Ausgabe fällt aus", Nothing },
        { EditionPhase.Cancelled, RegistrationState.Declined, "Diese Ausgabe fällt aus", Nothing },
        { EditionPhase.Cancelled, RegistrationState.Cancelled, "Diese Ausgabe fällt aus", Nothing },
    };

    [Theory, MemberData(nameof(Table))]
    public async Task The_personal_page_says_and_offers_what_makes_sense(
        EditionPhase phase, RegistrationState state, string heading, string offers)
    {
        var edition = EditionIn(phase);
        var registration = TestData.Registration(edition, state);
        if (state == RegistrationState.Cancelled)
        {
            registration.TakeSeat(TestData.Now);
            registration.Cancel(TestData.Now);
        }

        var token = SecretToken.Create();
        await site.ArrangeAsync(edition, registration, TestData.Link(registration, token));
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(AttendeeLinks.MyRegistration(token.ToString()));

        Assert.Equal(phase, edition.PhaseAt(TestData.Now));
        Assert.Equal(heading, page.Document.QuerySelector("h1")?.TextContent.Trim());
        var offered = Offers.Where(offer => page.Document.QuerySelector(offer.Selector) is not null).Select(offer => offer.Offer);
        Assert.Equal(offers, string.Join(", ", offered));
    }

    [Fact]
    public async Task A_cancelled_edition_tells_why_and_leads_on()
    {
        var edition = EditionIn(EditionPhase.Cancelled);
        edition.CancellationReason = "Der <b>Strom</b> ist weg.";
        var registration = TestData.Registration(edition);
        var token = SecretToken.Create();
        var next = TestData.Edition();
        await site.ArrangeAsync(edition, registration, TestData.Link(registration, token), next);
        using var visitor = site.NewVisitor();

        foreach (var address in new[] { AttendeeLinks.MyRegistration(token.ToString()), VisitorLinks.Edition(edition.Slug) })
        {
            var page = await visitor.GetAsync(address);
            Assert.Contains("Der <b>Strom</b> ist weg.", page.Text, StringComparison.Ordinal);
            Assert.Contains("Die nächste Ausgabe:", page.Text, StringComparison.Ordinal);
        }
    }

    private static Edition EditionIn(EditionPhase phase)
    {
        var start = phase switch
        {
            EditionPhase.Live => TestData.Now.AddMinutes(-30),
            EditionPhase.Over => TestData.Now.AddDays(-1),
            _ => TestData.Now.AddDays(30),
        };
        var edition = TestData.Edition(
            capacity: 100, state: phase == EditionPhase.Cancelled ? EditionState.Cancelled : EditionState.Announced, startUtc: start);
        if (phase == EditionPhase.BeforeRegistration)
            edition.RegistrationOpensUtc = TestData.Now.AddDays(1);
        if (phase == EditionPhase.Closed)
            edition.RegistrationClosesUtc = TestData.Now.AddDays(-1);
        if (phase is EditionPhase.FewSeatsLeft or EditionPhase.FullWithWaitingList)
            edition.Seats.Taken = phase == EditionPhase.FewSeatsLeft ? 99 : 100;
        return edition;
    }
}
