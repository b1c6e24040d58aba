using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Attendees.MyRegistration;

/// <summary>The personal page of one registration.</summary>
/// <param name="Position">On the waiting list; null for whoever is not on it.</param>
/// <param name="News">What has just been done, when the page follows an action.</param>
public sealed record MyRegistrationPage(string Token, Registration Registration, int? Position, DateTime NowUtc, News News)
{
    public Edition Edition => Registration.Edition;

    public string When => GermanTime.Span(Edition.StartUtc, Edition.EndUtc, Edition.TimeZone);

    public bool IsOver => NowUtc >= Edition.EndUtc;

    public bool CanCancel =>
        !IsOver && Registration.State is RegistrationState.Seated or RegistrationState.Waiting or RegistrationState.AwaitingApproval;

    public bool CanUndo => Registration.CanUndoCancellationAt(NowUtc) && Edition.MayStillBeJoinedAt(NowUtc);

    /// <summary>Until when an undo is possible, in words; null when it is not.</summary>
    public string? UndoUntil =>
        CanUndo && Registration.CancelledUtc is { } cancelled
            ? GermanTime.Clock(cancelled + Registration.UndoWindow, Edition.TimeZone)
            : null;
}
