namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

public enum RegistrationOrder
{
    Newest,
    Name,
    Organisation,

    /// <summary>The people waiting, next in line first; shows nobody else.</summary>
    WaitingList,
}
