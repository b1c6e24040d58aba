namespace GeScheiterWeiter.Registrations.Attendances;

/// <summary>Whether somebody with a seat has been led into the room.</summary>
public enum Presence
{
    Present,
    Absent,
}
