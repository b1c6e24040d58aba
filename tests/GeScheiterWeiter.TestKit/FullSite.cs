using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Development.SampleData;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
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

    /// <summary>On right now, with a room, a fallback that is shown and somebody who has come.</summary>
    public const string LiveEdition = "laeuft-gerade";

    /// <summary>What is in both addresses of the room and must not be anywhere else.</summary>
    public const string RoomSecret = "geheimer-raum-4711";

    public const string RoomAddress = "https://raum.example/" + RoomSecret;

    /// <summary>Where organizers reach the speaker of <see cref="HostileEdition"/>: nobody else is to see it.</summary>
    public const string SpeakerEmail = "sprecherin-geheim-4711@amt.example";

    public Edition Open { get; private set; } = null!;

    public Registration Seated { get; private set; } = null!;

    /// <summary>Opens the personal page of <see cref="Seated"/>.</summary>
    public SecretToken ParticipationToken { get; } = SecretToken.Create();

    /// <summary>Opens the personal page of somebody with a seat at <see cref="LiveEdition"/>.</summary>
    public SecretToken LiveToken { get; } = SecretToken.Create();

    /// <summary>Opens the personal page of somebody who was at an edition that is over, and has a certificate.</summary>
    public SecretToken AfterwardsToken { get; } = SecretToken.Create();

    /// <summary>The same of somebody who has to look at their name first.</summary>
    public SecretToken BeforeIssueToken { get; } = SecretToken.Create();

    /// <summary>Opens the page that confirms somebody's sign-up.</summary>
    public SecretToken ConfirmationToken { get; } = SecretToken.Create();

    /// <summary>Opens an invitation nobody has answered yet.</summary>
    public SecretToken InvitationToken { get; } = SecretToken.Create();

    /// <summary>The code of a list nobody is limited by.</summary>
    public InvitationCode InvitationCode { get; private set; } = null!;

    /// <summary>Opens what speakers are asked at <see cref="LiveEdition"/>.</summary>
    public SecretToken SpeakerToken { get; } = SecretToken.Create();

    /// <summary>Opens the page of a speaker of <see cref="HostileEdition"/>.</summary>
    public SecretToken SpeakingToken { get; } = SecretToken.Create();

    /// <summary>Opens the page of somebody who tells something at <see cref="LiveEdition"/>.</summary>
    public SecretToken LiveSpeakingToken { get; } = SecretToken.Create();

    /// <summary>Opens the page of somebody who wants to be told of the next edition.</summary>
    public SecretToken NoticeToken { get; } = SecretToken.Create();

    /// <summary>Opens everything that is stored about somebody with a seat at <see cref="Open"/>.</summary>
    public SecretToken OwnDataToken { get; } = SecretToken.Create();

    /// <summary>The tellers of proposed stories.</summary>
    public FullSiteProposals Proposals { get; } = new();

    /// <summary>Every page a visitor can reach by links from the first page and the site map.</summary>
    public Task<SiteCrawl> VisitorPagesAsync() => _visitorPages.Value;

    /// <summary>Every page a person can reach behind their door.</summary>
    public async Task<IReadOnlyList<WebPage>> PagesAsync(Door door) => [.. (await HtmlAsync(door)).Where(page => !page.IsSheet)];

    /// <summary>The letters a person can look at there.</summary>
    public async Task<IReadOnlyList<WebPage>> SheetsAsync(Door door) => [.. (await HtmlAsync(door)).Where(page => page.IsSheet)];

    /// <summary>For a real browser: a page that loads itself anew is asked to stand still, or it is gone while one looks.</summary>
    public static string PathForBrowser(WebPage page) => page.Headers.Contains("Refresh") ? StillPage.Of(page.Path) : page.Path;

    /// <summary>Everything met behind a door, whatever the answer.</summary>
    public Task<SiteCrawl> CrawlAsync(Door door) => door switch
    {
        Door.Visitors => _visitorPages.Value,
        Door.Attendees => _attendeePages.Value,
        Door.Organizers => _organizerPages.Value,
    };

    private async Task<IEnumerable<WebPage>> HtmlAsync(Door door)
    {
        string[] prefixes = door switch
        {
            Door.Visitors => ["/"],
            Door.Attendees =>
                ["/teilnahme/", "/bestaetigen/", "/einladung/", "/fragen/", "/bescheid/", "/rueckmeldung/", "/vorschlag/", "/tandem/",
                 "/mitwirken/", "/meine-daten/"],
            Door.Organizers => [OrganizerLinks.Dashboard],
        };
        return (await CrawlAsync(door)).HtmlPages
            .Where(page => prefixes.Any(prefix => page.Path.StartsWith(prefix, StringComparison.Ordinal)));
    }

    protected override async Task ArrangeAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        await SampleContent.AddToAsync(services, SampleStage.Open, CancellationToken.None);
        Open = db.Set<Edition>().Local.Single(e => e.Slug == OpenEdition);
        db.AddRange(FullSiteEditions.EveryPhase());
        db.AddRange(FullSiteEditions.HostileThings());
        db.AddRange(EveryRegistration());
        db.Add(MailboxOfReports());
        db.AddRange(LiveEvening(db.Set<Edition>().Local.Single(e => e.Slug == LiveEdition)));
        db.AddRange(Afterwards(
            db.Set<Edition>().Local.Single(e => e.Slug == FullSiteEditions.Over),
            db.Set<Edition>().Local.Single(e => e.Slug == OverEdition)));
        db.AddRange(EveryInvitation());
        db.AddRange(Notice());
        db.AddRange(OwnData(db));
        db.AddRange(Proposals.Of(Open));
        db.AddRange(SpeakersPage(db));
        db.Add(TestData.BarrierReport(TestData.Now, "ada@amt.example"));
        await db.SaveChangesAsync();
    }

    private static ReportMailbox MailboxOfReports()
    {
        var mailbox = new ReportMailbox();
        mailbox.MoveOn(uidValidity: 1, uid: 7);
        mailbox.CountUnmatched(TestData.Now);
        return mailbox;
    }

    private List<object> EveryRegistration()
    {
        Seated = TestData.Registration(Open, RegistrationState.Seated, "ada@amt.example", Hostile.Name);
        (Seated.InternalNote, Seated.IsMarked) = (Hostile.Name, true);
        Open.Seats.Taken += 1;
        var unconfirmed = TestData.Registration(Open, RegistrationState.Unconfirmed);
        return
        [
            Seated,
            Token(Seated, ParticipationToken, TokenPurpose.Participation),
            unconfirmed,
            Token(unconfirmed, ConfirmationToken, TokenPurpose.Confirmation),
            .. Introductions(),
            TestData.Registration(Open, RegistrationState.AwaitingApproval, side: AttendeeSide.Provider),
            TestData.Registration(Open, RegistrationState.Cancelled),
            TestData.Registration(Open, RegistrationState.Declined),
        ];
    }

    /// <summary>Of <see cref="Seated"/>, with somebody in each state.</summary>
    private IEnumerable<object> Introductions()
    {
        List<Registration> others = [.. Enumerable.Range(0, 3).Select(_ => TestData.Registration(Open))];
        Open.Seats.Taken += others.Count;
        List<Introduction> pairs = [.. others.Select(other => Introduction.Of(Open.Id, Seated.Id, other.Id, TestData.Now))];
        foreach (var pair in pairs.Skip(1))
            pair.Note(Seated.Id, saysYes: true);
        pairs[2].Note(others[2].Id, saysYes: true);
        pairs[2].Tell(Guid.CreateVersion7(), Guid.CreateVersion7(), TestData.Now);
        return [.. others, TestData.IntroductionProfile(Seated), .. others.Select(other => TestData.IntroductionProfile(other)), .. pairs];
    }

    private IEnumerable<object> LiveEvening(Edition edition)
    {
        var registration = TestData.Registration(edition, name: "Gast " + Hostile.Name);
        edition.Seats.Taken = 1;
        var attendance = new Attendance
        {
            RegistrationId = registration.Id,
            FirstUtc = TestData.Now.AddMinutes(-20),
            LastUtc = TestData.Now.AddMinutes(-5),
        };
        for (byte browser = 0; browser < 4; browser++)
            attendance.Note([.. Enumerable.Repeat(browser, 32)], TestData.Now.AddMinutes(-5));
        var speaker = TestData.Speaker();
        var talk = TestData.Talk(edition, speaker);
        return
        [
            talk,
            Speaking(speaker, edition, LiveSpeakingToken),
            new SpeakerToken { TalkId = talk.Id, Hash = SpeakerTokens.HashOf(SpeakerToken) },
            TestData.Question(registration, Hostile.Name, QuestionState.Shown, talk),
            TestData.Question(registration, Hostile.Markdown, QuestionState.Asked, talk),
            registration,
            Token(registration, LiveToken, TokenPurpose.Participation),
            attendance,
            new EditionRoom
            {
                EditionId = edition.Id,
                Address = RoomAddress,
                TestAddress = "https://test.example/ton-und-bild",
                FallbackText = Hostile.Name,
                FallbackAddress = RoomAddress + "/ausweichraum",
                FallbackIsShown = true,
                Notice = Hostile.Name,
            },
        ];
    }

    private IEnumerable<object> Afterwards(Edition edition, Edition older)
    {
        var (issued, looking, absent) = (
            TestData.Registration(edition, name: "Dabei " + Hostile.Name), TestData.Registration(older, name: "Auch " + Hostile.Name),
            TestData.Registration(edition, name: "Vermisst " + Hostile.Name));
        issued.CertificateIssuedUtc = TestData.Now.AddDays(-10);
        (edition.Seats.Taken, older.Seats.Taken) = (2, 1);
        var talk = TestData.Talk(edition, TestData.Speaker());
        talk.Title = "Zum Nachlesen " + Hostile.Name;
        talk.Abstract = "Was beim Nachlesen **auffällt**.";
        var quoted = TestData.FeedbackAnswer(edition, "Zitat " + Hostile.Name, Hostile.Markdown);
        return
        [
            talk,
            issued,
            looking,
            absent,
            TestData.Attendance(edition, issued),
            TestData.Attendance(older, looking),
            Token(issued, AfterwardsToken, TokenPurpose.Participation),
            Token(looking, BeforeIssueToken, TokenPurpose.Participation),
            quoted,
            new FeedbackQuote { AnswerId = quoted.Id, Text = "Zitat " + Hostile.Name },
            .. TestData.EnoughFeedback(edition),
            new FeedbackTalkNote { TalkId = talk.Id, Text = Hostile.Markdown },
        ];
    }

    private IEnumerable<object> EveryInvitation()
    {
        var list = TestData.InvitationList(Open);
        (list.Name, list.Text, list.MayBePassedOn) = (Hostile.Name, Hostile.Markdown, true);
        InvitationCode = TestData.InvitationCode(list);
        var open = TestData.Invitation(list, InvitationState.Sent, name: Hostile.Name);
        var declined = TestData.Invitation(list, InvitationState.Sent);
        declined.Decline(Hostile.Markdown, TestData.Now);
        return
        [
            list,
            InvitationCode,
            TestData.InvitationOrder(list),
            open,
            new InvitationToken { Hash = InvitationTokens.HashOf(InvitationToken), InvitationId = open.Id },
            declined,
            .. Enum.GetValues<InvitationState>().Select(state => TestData.Invitation(list, state)),
        ];
    }

    private List<object> Notice()
    {
        var request = NoticeRequest.Of(EmailAddress.Parse("bescheid@amt.example"), TestData.Now);
        request.AwaitConfirmation(TestData.Now.AddDays(7));
        return [request, new NoticeToken { Hash = NoticeTokens.HashOf(NoticeToken), RequestId = request.Id }];
    }

    /// <summary>Has a seat, and was led into an evening before, with hostile words in whatever people type.</summary>
    private List<object> OwnData(AppDb db)
    {
        const string Address = "daten@amt.example";
        var over = db.Set<Edition>().Local.Single(e => e.Slug == FullSiteEditions.Over);
        var before = TestData.Registration(over, email: Address, name: "Früher " + Hostile.Name);
        Open.Seats.Taken += 1;
        over.Seats.Taken += 1;
        return
        [
            TestData.Registration(Open, email: Address, name: "Heute " + Hostile.Name),
            before,
            TestData.Attendance(over, before),
            new DataRequest
            {
                Hash = DataRequestDesk.HashOf(OwnDataToken),
                Email = Address,
                NormalizedEmail = Address,
                AskedUtc = TestData.Now,
                ExpiresUtc = TestData.Now.AddDays(1),
            },
        ];
    }

    private IEnumerable<object> SpeakersPage(AppDb db)
    {
        var edition = db.Set<Edition>().Local.Single(e => e.Slug == HostileEdition);
        var talk = db.Set<Talk>().Local.Single(t => t.EditionId == edition.Id && t.Title == HostileTalkTitle);
        var speaker = db.Set<Speaker>().Local.Single(s => s.Name == HostileSpeakerName);
        return
        [
            Speaking(speaker, edition, SpeakingToken),
            new Gathering
            {
                EditionId = edition.Id,
                Address = RoomAddress + "/treffpunkt",
                Briefing = "Bitte **pünktlich**.\n\n" + Hostile.Markdown,
                WantsSlides = true,
            },
            TestData.Slides(talk),
        ];
    }

    private static SpeakingToken Speaking(Speaker speaker, Edition edition, SecretToken token) => new()
    {
        Hash = SpeakingTokens.HashOf(token),
        SpeakerId = speaker.Id,
        EditionId = edition.Id,
        IssuedUtc = TestData.Now,
    };

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
            this, visitor,
            [.. Proposals.Pages, AttendeeLinks.MyRegistration(ParticipationToken.ToString()),
            AttendeeLinks.MyRegistration(LiveToken.ToString()),
            VisitorLinks.Confirmation(ConfirmationToken.ToString()), InvitedLinks.Invitation(InvitationToken.ToString()),
            InvitedLinks.Code(CodeText.Printed(InvitationCode.Text)), InvitedLinks.CodeSent(CodeText.Printed(InvitationCode.Text)),
            AttendeeLinks.TalkQuestions(SpeakerToken.ToString()),
            SpeakingLinks.MyPage(SpeakingToken.ToString()), SpeakingLinks.MyPage(LiveSpeakingToken.ToString()),
            AttendeeLinks.MyRegistration(AfterwardsToken.ToString()), AttendeeLinks.MyRegistration(BeforeIssueToken.ToString()),
            VisitorLinks.Notice(NoticeToken.ToString()), OwnDataLinks.OwnData(OwnDataToken.ToString())]);
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
