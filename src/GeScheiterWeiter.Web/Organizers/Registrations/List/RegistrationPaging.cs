using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

/// <summary>
/// The list in its orders, from any place on, forwards or backwards. Each condition is written so that the database can
/// jump to the place in the index of that order: first the range, then who of equal keys is meant.
/// </summary>
public static class RegistrationPaging
{
    public static IQueryable<Registration> Sorted(this IQueryable<Registration> rows, RegistrationOrder order, bool backwards) =>
        (order, backwards) switch
        {
            (RegistrationOrder.Newest, false) => rows.OrderByDescending(r => r.CreatedUtc).ThenByDescending(r => r.Id),
            (RegistrationOrder.Newest, true) => rows.OrderBy(r => r.CreatedUtc).ThenBy(r => r.Id),
            (RegistrationOrder.Name, false) => rows.OrderBy(r => r.SortName).ThenBy(r => r.Id),
            (RegistrationOrder.Name, true) => rows.OrderByDescending(r => r.SortName).ThenByDescending(r => r.Id),
            (RegistrationOrder.Organisation, false) => rows.OrderBy(r => r.SortOrganisation).ThenBy(r => r.Id),
            (RegistrationOrder.Organisation, true) => rows.OrderByDescending(r => r.SortOrganisation).ThenByDescending(r => r.Id),
            (RegistrationOrder.WaitingList, false) => rows.OrderBy(r => r.WaitingNumber),
            (RegistrationOrder.WaitingList, true) => rows.OrderByDescending(r => r.WaitingNumber),
        };

    public static IQueryable<Registration> Beyond(
        this IQueryable<Registration> rows, RegistrationCursor place, RegistrationOrder order, bool backwards)
    {
        var (key, id, moment, number) = (place.Key, place.Id, place.Moment, place.Number);
        return (order, backwards) switch
        {
            (RegistrationOrder.Newest, false) => rows.Where(r => r.CreatedUtc <= moment && (r.CreatedUtc < moment || r.Id < id)),
            (RegistrationOrder.Newest, true) => rows.Where(r => r.CreatedUtc >= moment && (r.CreatedUtc > moment || r.Id > id)),
            (RegistrationOrder.Name, false) =>
                rows.Where(r => r.SortName.CompareTo(key) >= 0 && (r.SortName.CompareTo(key) > 0 || r.Id > id)),
            (RegistrationOrder.Name, true) =>
                rows.Where(r => r.SortName.CompareTo(key) <= 0 && (r.SortName.CompareTo(key) < 0 || r.Id < id)),
            (RegistrationOrder.Organisation, false) =>
                rows.Where(r => r.SortOrganisation.CompareTo(key) >= 0 && (r.SortOrganisation.CompareTo(key) > 0 || r.Id > id)),
            (RegistrationOrder.Organisation, true) =>
                rows.Where(r => r.SortOrganisation.CompareTo(key) <= 0 && (r.SortOrganisation.CompareTo(key) < 0 || r.Id < id)),
            (RegistrationOrder.WaitingList, false) => rows.Where(r => r.WaitingNumber > number),
            (RegistrationOrder.WaitingList, true) => rows.Where(r => r.WaitingNumber < number),
        };
    }
}
