using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Conduct;

/// <param name="Header">Of the edition.</param>
/// <param name="Evening">How it is going.</param>
/// <param name="IsStill">The host has asked that the page does not load itself anew.</param>
public sealed record ConductPage(EditionHeader Header, Evening Evening, bool IsStill)
{
    /// <summary>Of the waiting list and the late seats; null while nobody waits.</summary>
    public string? WaitingSentence => Evening.Waiting == 0
        ? null
        : $"{GermanNumber.Words(Evening.Waiting, "Person wartet", "Personen warten")} auf einen Platz, "
            + $"{GermanNumber.Words(Evening.WaitingHere)} davon gerade im Warteraum. "
            + $"Frei: {GermanNumber.Words(Math.Max(0, Evening.FreeSeats ?? 0))}.";

    public string DoorsSentence
    {
        get
        {
            var way = Evening.WayIn;
            if (!Evening.Edition.TakesPlace)
                return "Diese Ausgabe findet zurzeit nicht statt: Niemand kommt hinein.";
            return way.Doors switch
            {
                DoorsMode.Open => $"Von Ihnen geöffnet, spätestens bis {GermanTime.Moment(way.ClosesUtc, Header.TimeZone)}.",
                DoorsMode.Shut => "Von Ihnen zugehalten, bis Sie etwas anderes wählen.",
                DoorsMode.ByTime =>
                    $"Nach der Uhr offen ab {GermanTime.Moment(way.OpensUtc, Header.TimeZone)}, bis die Ausgabe endet.",
            };
        }
    }
}
