namespace GeScheiterWeiter.Web.Organizers.RegistrationDecision;

public enum Decision
{
    Approve,
    Decline,
    Cancel,
}
