namespace GeScheiterWeiter.Registrations.Attendances;

public static class PeopleWhoWereThere
{
    /// <summary>Led into the room, or there by an organizer's word.</summary>
    public static IQueryable<Registration> WhoWereThere(this IQueryable<Registration> rows) =>
        rows.Where(r => r.Attendance != null || r.ConfirmedPresence != null);
}
