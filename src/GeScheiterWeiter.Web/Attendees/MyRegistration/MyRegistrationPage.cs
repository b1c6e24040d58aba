using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Web.Shared;

namespace GeScheiterWeiter.Web.Attendees.MyRegistration;

/// <summary>The personal page of one registration.</summary>
/// <param name="Position">On the waiting list; null for whoever is not on it.</param>
/// <param name="News">What has just been done, when the page follows an action.</param>
public sealed record MyRegistrationPage(string Token, Registration Registration, int? Position, DateTime NowUtc, News News)
{
    public Edition Edition => Registration.Edition;

    /// <summary>See <see cref="WaysIn.FindWayInAsync"/>.</summary>
    public WayIn? WayIn { get; init; }

    /// <summary>The day of the evening, where it takes place: what matters now is the way in.</summary>
    public bool IsTheDay => LocalTime.FromUtc(NowUtc, Edition.TimeZone).Date == LocalTime.FromUtc(Edition.StartUtc, Edition.TimeZone).Date;

    public string When => GermanTime.Span(Edition);

    /// <summary>See <see cref="LateSeats"/>.</summary>
    public bool GivesLateSeats => Edition.GivesLateSeatsAt(NowUtc);

    public string LateFrom => GermanTime.Moment(Edition.LateSeatsBeginUtc(), Edition.TimeZone);

    /// <summary>Where to go from here once the edition is over or cancelled; null where none is ahead.</summary>
    public UpcomingEdition? Upcoming { get; init; }

    /// <summary>The edition has taken place, and the person was there.</summary>
    public bool MayHaveCertificate { get; init; }

    /// <summary>People of this edition are introduced to each other, and the person may be among them.</summary>
    public bool MayBeIntroduced { get; init; }

    /// <summary>Opens the page where the person says how the evening was; null where that is not asked, or not any more.</summary>
    public string? FeedbackToken { get; init; }

    /// <summary>Whoever had a seat may ask why they have none.</summary>
    public bool AsksForCertificate => MayHaveCertificate || (HasSeat && Edition.HasTakenPlaceBy(NowUtc));

    public bool IsOver => NowUtc >= Edition.EndUtc;

    public bool MayStillBeJoined => Edition.MayStillBeJoinedAt(NowUtc);

    public bool CanCancel => MayStillBeJoined && Registration.State.IsHeld();

    public bool CanUndo => MayStillBeJoined && Registration.CanUndoCancellationAt(NowUtc);

    public bool HasSeat => Registration.State == RegistrationState.Seated;

    /// <summary>What becomes of what is given back, in words.</summary>
    public string ConsequenceOfCancelling => Registration.State switch
    {
        RegistrationState.Seated when Edition.Seats.Waiting == 0 => "Ihr Platz wird frei für jemand anderes.",
        RegistrationState.Seated when GivesLateSeats => "Ihr Platz geht an jemanden von der Warteliste, der gerade im Warteraum ist.",
        RegistrationState.Seated => "Ihr Platz geht sofort an die nächste Person auf der Warteliste.",
        RegistrationState.Waiting => "Sie verlassen damit Ihre Stelle in der Reihe.",
        _ => "Über Ihre Anmeldung wird dann nicht mehr entschieden.",
    };

    /// <summary>What becomes of it when it is thought better of.</summary>
    public string ConsequenceOfUndoing => HasSeat && Edition.Seats.Waiting > 0
        ? "Zehn Minuten lang können Sie es sich noch anders überlegen: Wurde der Platz inzwischen weitergegeben, "
            + "stehen Sie dann ganz vorn auf der Warteliste."
        : "Zehn Minuten lang können Sie es sich noch anders überlegen.";

    public string Staying => Registration.State switch
    {
        RegistrationState.Seated => "Nein, ich bleibe dabei",
        RegistrationState.Waiting => "Nein, ich warte weiter",
        _ => "Nein, ich bleibe angemeldet",
    };

    /// <summary>Until when an undo is possible, in words; null when it is not.</summary>
    public string? UndoUntil =>
        CanUndo && Registration.CancelledUtc is { } cancelled
            ? GermanTime.Clock(cancelled + Registration.UndoWindow, Edition.TimeZone)
            : null;
}
