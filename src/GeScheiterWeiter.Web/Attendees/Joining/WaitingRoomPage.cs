using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.Web.Attendees.Questions;

namespace GeScheiterWeiter.Web.Attendees.Joining;

/// <summary>Where people wait for the doors, and what they do when something goes wrong.</summary>
/// <param name="Token">Of the personal link.</param>
/// <param name="Registration">With its edition.</param>
/// <param name="WayIn">What may be known of the room.</param>
/// <param name="RunningOrder">The talks of the evening.</param>
/// <param name="NowUtc">When it is looked at.</param>
/// <param name="IsStill">The person has asked that the page does not load itself anew.</param>
public sealed record WaitingRoomPage(
    string Token, Registration Registration, WayIn WayIn, IReadOnlyList<RunningOrderItem> RunningOrder, DateTime NowUtc, bool IsStill)
{
    public required SharedQuestions Questions { get; init; }

    /// <summary>Null where there are no tables now.</summary>
    public TableStanding? Tables { get; init; }

    public Edition Edition => Registration.Edition;

    public bool SeatCameLate => Registration.SeatedUtc >= Edition.LateSeatsBeginUtc();

    public string When => GermanTime.Span(Edition);
}
