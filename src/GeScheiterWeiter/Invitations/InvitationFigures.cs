namespace GeScheiterWeiter.Invitations;

/// <summary>How a list stands.</summary>
/// <param name="counts">Whoever is invited by name.</param>
/// <param name="byCode">Who has come by the code of the list instead.</param>
public sealed class InvitationFigures(IReadOnlyDictionary<InvitationState, int> counts, int byCode)
{
    public int People => Invitations + ByCode;

    public int ByCode => byCode;

    public int Drafted => Of(InvitationState.Drafted);

    /// <summary>Whoever a letter was written to, whatever came of it, unless it was taken back.</summary>
    public int Invited => Invitations - Drafted - Of(InvitationState.Withdrawn);

    public int Accepted => Of(InvitationState.Registered);

    public int Declined => Of(InvitationState.Declined) + Of(InvitationState.OptedOut);

    public int NoAnswer =>
        Of(InvitationState.Queued) + Of(InvitationState.Sent) + Of(InvitationState.Bounced) + Of(InvitationState.Expired);

    private int Invitations => counts.Values.Sum();

    private int Of(InvitationState state) => counts.GetValueOrDefault(state);
}
