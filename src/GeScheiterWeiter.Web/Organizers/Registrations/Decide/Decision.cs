namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

public enum Decision
{
    Approve,
    Decline,
    Cancel,
}
