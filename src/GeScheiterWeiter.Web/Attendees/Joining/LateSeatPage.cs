using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Attendees.Joining;

/// <summary>The waiting room of somebody without a seat, in the time when seats go to those who are there.</summary>
/// <param name="Token">Of the personal link.</param>
/// <param name="Registration">With its edition.</param>
/// <param name="ThereBefore">How many who are there come first.</param>
/// <param name="NowUtc">Now.</param>
/// <param name="IsStill">The person has asked that the page does not load itself anew.</param>
public sealed record LateSeatPage(string Token, Registration Registration, int ThereBefore, DateTime NowUtc, bool IsStill)
{
    public Edition Edition => Registration.Edition;

    public string When => GermanTime.Span(Edition);

    /// <summary>Until when the person counts as there, as a clock says it; null when they do not.</summary>
    public string? CountsUntil =>
        Registration.WaitsHereUntilUtc is { } until && NowUtc < until ? GermanTime.Clock(until, Edition.TimeZone) : null;

    public string Turn => ThereBefore switch
    {
        0 => "Der nächste freie Platz ist Ihrer.",
        1 => "Vor Ihnen wartet hier noch eine Person.",
        _ => $"Vor Ihnen warten hier noch {GermanNumber.Words(ThereBefore)} Personen.",
    };
}
