using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// Sound things with unique names; a test changes what it is about. Time begins at <see cref="Now"/>, far enough ahead
/// that no cookie looks expired to a real browser.
/// </summary>
public static partial class TestData
{
    private static int _counter;

    /// <summary>A Monday in winter time, 10 o'clock in Berlin.</summary>
    public static readonly DateTime Now = new(2035, 3, 5, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Announced, 30 days ahead at 18:00 in Berlin, two hours long, open for sign-ups.</summary>
    public static Edition Edition(
        string? slug = null,
        int? capacity = 100,
        EditionState state = EditionState.Announced,
        AudienceRule audience = AudienceRule.AdministrationAndPartners,
        DateTime? startUtc = null)
    {
        var number = Next();
        var start = startUtc ?? Now.AddDays(30).Date.AddHours(16);
        return new Edition
        {
            Slug = slug ?? $"ausgabe-{number}",
            Name = $"Ausgabe {number}",
            Subtitle = "Geschichten vom Scheitern und Weitermachen",
            Description = "Ein Abend, der **Mut** macht.",
            StartUtc = start,
            EndUtc = start.AddHours(2),
            State = state,
            Audience = audience,
            UpdatedUtc = Now,
            Seats = new EditionSeats { Capacity = capacity },
        };
    }

    public static Speaker Speaker(string? name = null, SpeakerSide side = SpeakerSide.Administration, string? slug = null)
    {
        var number = Next();
        return new Speaker
        {
            Name = name ?? $"Sprecherin {number}",
            Slug = slug ?? $"sprecherin-{number}",
            Role = "Projektleitung",
            Organisation = "Stadt Beispiel",
            Side = side,
            Biography = "Hat schon *manches* versucht.",
        };
    }

    /// <summary>A talk of the edition, told by the speakers in the order given. Adding the talk adds the speakers.</summary>
    public static Talk Talk(Edition edition, params Speaker[] speakers)
    {
        var number = Next();
        var talk = new Talk
        {
            EditionId = edition.Id,
            Title = $"Vortrag {number}",
            Slug = $"vortrag-{number}",
            Abstract = "Was schiefging, und was **danach** besser lief.",
            Order = number,
        };
        foreach (var (index, speaker) in speakers.Index())
            talk.Speakers.Add(new TalkSpeaker { TalkId = talk.Id, SpeakerId = speaker.Id, Speaker = speaker, Order = index + 1 });
        return talk;
    }

    /// <summary>With the options "Rot", "Grün" and "Blau" where there is something to choose.</summary>
    public static FormQuestion FormQuestion(
        Edition edition, FormQuestionKind kind = FormQuestionKind.Choice, string? text = null, bool isCompulsory = false, int keptDays = 30)
    {
        var number = Next();
        return new FormQuestion
        {
            EditionId = edition.Id,
            Kind = kind,
            Text = text ?? $"Frage zur Anmeldung {number}",
            Purpose = "Damit wir Bescheid wissen.",
            Options = kind.HasOptions() ? ["Rot", "Grün", "Blau"] : [],
            IsCompulsory = isCompulsory,
            KeptDays = keptDays,
            Order = number,
        };
    }

    public static FormAnswer FormAnswer(Registration registration, FormQuestion question, string text, int place = 0) => new()
    {
        RegistrationId = registration.Id,
        QuestionId = question.Id,
        Place = place,
        Wording = question.Text,
        Text = text,
    };

    public static Partner Partner(Edition edition)
    {
        var number = Next();
        return new Partner
        {
            EditionId = edition.Id,
            Name = $"Partner {number}",
            Role = "Kooperation",
            Url = "https://partner.example/",
            Order = number,
        };
    }

    /// <summary>
    /// A row as a finished sign-up leaves it. It does not touch the ledger of seats: set <see cref="EditionSeats.Taken"/>
    /// and <see cref="EditionSeats.Waiting"/> where the test needs them, or use the desk.
    /// </summary>
    public static Registration Registration(
        Edition edition,
        RegistrationState state = RegistrationState.Seated,
        string? email = null,
        string? name = null,
        AttendeeSide side = AttendeeSide.Administration)
    {
        var number = Next();
        var address = EmailAddress.Parse(email ?? $"person{number}@amt.example");
        return new Registration
        {
            EditionId = edition.Id,
            Name = name ?? $"Person {number}",
            Email = address.Value,
            NormalizedEmail = address.Normalized,
            Organisation = "Amt für Beispiele",
            Side = side,
            State = state,
            CreatedUtc = Now,
            ExpiresUtc = state == RegistrationState.Unconfirmed ? Now.AddHours(48) : null,
            ConfirmedUtc = state == RegistrationState.Unconfirmed ? null : Now,
            SeatedUtc = state == RegistrationState.Seated ? Now : null,
            WaitingNumber = state == RegistrationState.Waiting ? number : null,
        };
    }

    /// <summary>Led into the room when the edition began, and once more ten minutes later.</summary>
    public static Attendance Attendance(Edition edition, Registration registration) => new()
    {
        RegistrationId = registration.Id,
        FirstUtc = edition.StartUtc,
        LastUtc = edition.StartUtc.AddMinutes(10),
    };

    /// <summary>Would meet anybody; hostile words in whatever others read.</summary>
    public static IntroductionProfile IntroductionProfile(Registration registration) => new()
    {
        RegistrationId = registration.Id,
        EditionId = registration.EditionId,
        Topics = ["Prozesse", "Thema " + Hostile.Name],
        Kind = OrganisationKind.Municipality,
        Seeks = "Sucht " + Hostile.Name,
        Offers = "Bietet " + Hostile.Name,
        Whom = WishedCompany.Anybody,
        Contact = "Kontakt " + Hostile.Name,
        JoinedUtc = Now,
    };

    /// <summary>All marks the best; what they take with them may be quoted.</summary>
    public static FeedbackAnswer FeedbackAnswer(Edition edition, string? takeaway = null, string? different = null, int mark = 5) => new()
    {
        EditionId = edition.Id,
        Day = DateOnly.FromDateTime(edition.EndUtc),
        Evening = mark,
        Gain = mark,
        Access = mark,
        Takeaway = takeaway,
        Different = different,
        MayBeQuoted = takeaway is not null,
    };

    /// <summary>As many as are needed before any is shown.</summary>
    public static IEnumerable<FeedbackAnswer> EnoughFeedback(Edition edition) =>
        Enumerable.Range(0, FeedbackReader.FewestShown).Select(_ => FeedbackAnswer(edition));

    /// <summary>A link of a letter, good for sixty days.</summary>
    public static RegistrationToken Link(
        Registration registration, SecretToken token, TokenPurpose purpose = TokenPurpose.Participation) => new()
        {
            RegistrationId = registration.Id,
            Hash = token.HashFor(purpose.ToString()),
            Purpose = purpose,
            ExpiresUtc = Now.AddDays(60),
        };

    /// <summary>Asked with a name that may be told; the numbers of one person's questions are unique.</summary>
    public static Question Question(Registration person, string text, QuestionState state = QuestionState.Asked, Talk? talk = null)
    {
        var number = Next();
        return new Question
        {
            RegistrationId = person.Id,
            EditionId = person.EditionId,
            TalkId = talk?.Id,
            Number = number,
            Text = text,
            MayBeNamed = true,
            State = state,
            AskedUtc = Now.AddMilliseconds(number),
        };
    }

    /// <summary>An unused number for names that must be unique.</summary>
    public static int Next() => Interlocked.Increment(ref _counter);
}
