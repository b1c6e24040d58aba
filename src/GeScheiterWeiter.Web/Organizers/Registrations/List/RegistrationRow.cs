using System.Globalization;
using System.Linq.Expressions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

public sealed record RegistrationRow(
    Guid Id, string Name, string Email, string Organisation, AttendeeSide Side, RegistrationState State, DateTime CreatedUtc,
    long? WaitingNumber, string SortName, string SortOrganisation, bool WasPresent,
    bool Asks, bool NeedsHelp, bool HasNote, bool IsMarked)
{
    public static readonly Expression<Func<Registration, RegistrationRow>> FromRegistration = r => new RegistrationRow(
        r.Id, r.Name, r.Email, r.Organisation, r.Side, r.State, r.CreatedUtc, r.WaitingNumber, r.SortName, r.SortOrganisation,
        r.Attendance != null, r.Question != null, r.AccessNeeds != null && r.AccessNeeds != "", r.InternalNote != null, r.IsMarked);

    public RegistrationCursor CursorIn(RegistrationOrder order) => new(
        order switch
        {
            RegistrationOrder.Newest => CreatedUtc.Ticks.ToString(CultureInfo.InvariantCulture),
            RegistrationOrder.Name => SortName,
            RegistrationOrder.Organisation => SortOrganisation,
            RegistrationOrder.WaitingList => (WaitingNumber ?? 0).ToString(CultureInfo.InvariantCulture),
        },
        Id);
}
