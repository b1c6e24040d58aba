using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Answers;

/// <summary>
/// Whoever holds a mailed invitation: the invitation with its list and edition, and the registration of the same address.
/// </summary>
public sealed record InvitedPerson(Invitation Invitation, Registration? Registration)
{
    public InvitationStanding StandingAt(DateTime nowUtc) => InvitationStandings.Of(Invitation, Registration?.State, nowUtc);
}

/// <summary>Finds whom a mailed link belongs to.</summary>
public sealed class InvitedPeople(AppDb db, InvitationTokens tokens)
{
    /// <summary>Null where the link opens nothing, or the edition is not public any more.</summary>
    public async Task<InvitedPerson?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        if (await tokens.FindAsync(token, cancellationToken) is not { List.Edition.IsPublic: true } invitation)
            return null;
        return new InvitedPerson(
            invitation,
            await db.Set<Registration>().SingleOrDefaultAsync(
                r => r.EditionId == invitation.EditionId && r.NormalizedEmail == invitation.NormalizedEmail, cancellationToken));
    }
}
