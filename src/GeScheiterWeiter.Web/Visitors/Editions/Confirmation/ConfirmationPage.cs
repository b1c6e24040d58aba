using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Visitors.Editions.Confirmation;

/// <summary>What a confirmation link shows before its button is pressed.</summary>
public sealed record ConfirmationPage(string Token, Edition Edition, GeScheiterWeiter.Registrations.Registration Registration, DateTime NowUtc, DateTime ExpiresUtc)
{
    public string When => GermanTime.Span(Edition.StartUtc, Edition.EndUtc, Edition.TimeZone);

    public bool IsConfirmed => Registration.State != RegistrationState.Unconfirmed;

    public bool IsTooLate => !Edition.MayStillBeJoinedAt(NowUtc);

    public bool IsExpired => ExpiresUtc <= NowUtc;
}
