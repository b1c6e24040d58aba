using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Development.SampleData;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// A site with something on every page: the sample content, an edition in each phase, hostile names, and attendees in each
/// state. Tests share it and only read.
/// </summary>
public class FullSite : TestSite
{
    private readonly Lazy<Task<SiteCrawl>> _visitorPages;
    private readonly Lazy<Task<SiteCrawl>> _attendeePages;
    private readonly Lazy<Task<SiteCrawl>> _organizerPages;

    public FullSite()
    {
        _visitorPages = new Lazy<Task<SiteCrawl>>(CrawlAsVisitorAsync);
        _attendeePages = new Lazy<Task<SiteCrawl>>(CrawlAsAttendeeAsync);
        _organizerPages = new Lazy<Task<SiteCrawl>>(CrawlAsOwnerAsync);
    }

    /// <summary>Open for sign-ups, with talks, a tandem and partners.</summary>
    public const string OpenEdition = "sonderedition";

    public const string OverEdition = "gescheiterweiter-2-0";

    public const string DraftEdition = "noch-geheim";

    public const string DraftName = "Ausgabe, von der noch niemand weiß";

    public const string HostileEdition = "boese-namen";

    public const string HostileEditionName = "Ausgabe " + Hostile.Name;

    public const string HostileTalkTitle = "Vortrag " + Hostile.Name;

    public const string HostileSpeakerName = "Mensch " + Hostile.Name;

    public Edition Open { get; private set; } = null!;

    public Registration Seated { get; private set; } = null!;

    /// <summary>Opens the personal page of <see cref="Seated"/>.</summary>
    public SecretToken ParticipationToken { get; } = SecretToken.Create();

    /// <summary>Opens the page that confirms somebody's sign-up.</summary>
    public SecretToken ConfirmationToken { get; } = SecretToken.Create();

    /// <summary>Every page a visitor can reach by links from the first page and the site map.</summary>
    public Task<SiteCrawl> VisitorPagesAsync() => _visitorPages.Value;

    /// <summary>Every page a person can reach behind their door.</summary>
    public async Task<IReadOnlyList<WebPage>> PagesAsync(Door door)
    {
        var (crawl, prefixes) = door switch
        {
            Door.Visitors => (await _visitorPages.Value, new[] { "/" }),
            Door.Attendees => (await _attendeePages.Value, ["/teilnahme/", "/bestaetigen/"]),
            Door.Organizers => (await _organizerPages.Value, [OrganizerLinks.Dashboard]),
        };
        return [.. crawl.HtmlPages.Where(page => prefixes.Any(prefix => page.Path.StartsWith(prefix, StringComparison.Ordinal)))];
    }

    /// <summary>Everything met behind a door, whatever the answer.</summary>
    public Task<SiteCrawl> CrawlAsync(Door door) => door switch
    {
        Door.Visitors => _visitorPages.Value,
        Door.Attendees => _attendeePages.Value,
        Door.Organizers => _organizerPages.Value,
    };

    protected override async Task ArrangeAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        await SampleContent.AddToAsync(db, Clock, CancellationToken.None);
        Open = db.Set<Edition>().Local.Single(e => e.Slug == OpenEdition);
        db.AddRange(EveryPhase());
        db.AddRange(HostileThings());
        db.AddRange(EveryRegistration());
        await db.SaveChangesAsync();
    }

    private static IEnumerable<object> EveryPhase()
    {
        var before = TestData.Edition("vor-der-anmeldung");
        before.RegistrationOpensUtc = TestData.Now.AddDays(3);
        var few = TestData.Edition("wenige-plaetze", capacity: 20);
        few.Seats.Taken = 19;
        var full = TestData.Edition("ausgebucht", capacity: 20);
        full.Seats.Taken = 20;
        full.Seats.Waiting = 3;
        full.Seats.LastWaitingNumber = 3;
        var closed = TestData.Edition("anmeldung-geschlossen");
        closed.RegistrationClosesUtc = TestData.Now.AddDays(-1);
        var live = TestData.Edition("laeuft-gerade", startUtc: TestData.Now.AddMinutes(-30));
        var cancelled = TestData.Edition("abgesagt", state: EditionState.Cancelled);
        var over = TestData.Edition("vorbei", startUtc: TestData.Now.AddDays(-20));
        over.Recap = "Es war **schön**.";
        over.HostNames = "Ada, Grace";
        var draft = TestData.Edition(DraftEdition, state: EditionState.Draft);
        draft.Name = DraftName;
        return
        [
            before,
            few,
            full,
            closed,
            live,
            cancelled,
            over,
            draft,
            TestData.Talk(draft, TestData.Speaker("Geheime Sprecherin", slug: "geheime-sprecherin")),
        ];
    }

    private static IEnumerable<object> HostileThings()
    {
        var edition = TestData.Edition(HostileEdition, startUtc: TestData.Now.AddDays(60));
        edition.Name = HostileEditionName;
        edition.Subtitle = Hostile.Name;
        edition.Description = Hostile.Markdown;
        edition.Recap = Hostile.Markdown;
        edition.HostNames = Hostile.Name;
        var speaker = TestData.Speaker(HostileSpeakerName, slug: "boeser-name");
        speaker.Role = Hostile.Name;
        speaker.Organisation = Hostile.Name;
        speaker.Biography = Hostile.Markdown;
        var talk = TestData.Talk(edition, speaker, TestData.Speaker(side: SpeakerSide.Provider));
        talk.Title = HostileTalkTitle;
        talk.Slug = "boeser-titel";
        talk.Abstract = Hostile.Markdown;
        var partner = TestData.Partner(edition);
        partner.Name = Hostile.Name;
        partner.Role = Hostile.Name;
        return [edition, talk, partner];
    }

    private List<object> EveryRegistration()
    {
        Seated = TestData.Registration(Open, RegistrationState.Seated, "ada@amt.example", Hostile.Name);
        Open.Seats.Taken = 1;
        var unconfirmed = TestData.Registration(Open, RegistrationState.Unconfirmed);
        return
        [
            Seated,
            Token(Seated, ParticipationToken, TokenPurpose.Participation),
            unconfirmed,
            Token(unconfirmed, ConfirmationToken, TokenPurpose.Confirmation),
            TestData.Registration(Open, RegistrationState.AwaitingApproval, side: AttendeeSide.Provider),
            TestData.Registration(Open, RegistrationState.Cancelled),
            TestData.Registration(Open, RegistrationState.Declined),
        ];
    }

    private static RegistrationToken Token(Registration registration, SecretToken token, TokenPurpose purpose) => new()
    {
        RegistrationId = registration.Id,
        Hash = token.HashFor(purpose.ToString()),
        Purpose = purpose,
        ExpiresUtc = TestData.Now.AddDays(2),
    };

    private async Task<SiteCrawl> CrawlAsAttendeeAsync()
    {
        using var visitor = NewVisitor();
        return await SiteCrawl.FromAsync(
            this, visitor, AttendeeLinks.MyRegistration(ParticipationToken.ToString()),
            VisitorLinks.Confirmation(ConfirmationToken.ToString()));
    }

    private async Task<SiteCrawl> CrawlAsOwnerAsync()
    {
        using var owner = await this.NewOrganizerAsync();
        return await SiteCrawl.FromAsync(this, owner, OrganizerLinks.Dashboard);
    }

    private async Task<SiteCrawl> CrawlAsVisitorAsync()
    {
        using var visitor = NewVisitor();
        return await SiteCrawl.FromAsync(this, visitor, "/", VisitorLinks.Sitemap);
    }
}
