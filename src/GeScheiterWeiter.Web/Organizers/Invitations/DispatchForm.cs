namespace GeScheiterWeiter.Web.Organizers.Invitations;

public sealed class DispatchForm
{
    /// <summary>How many people the page named: if it is another number now, it asks again.</summary>
    public int Count { get; set; }
}
