using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Details;

/// <summary>How far the letters of a list are that were ordered last.</summary>
/// <param name="Order">The order.</param>
/// <param name="OrderedBy">Who has given it; null: somebody who is not in the team any more.</param>
/// <param name="Left">How many people have no letter yet.</param>
/// <param name="Progress">What has become of the letters that are written.</param>
public sealed record SendingStatus(InvitationOrder Order, string? OrderedBy, int Left, RunProgress Progress)
{
    public int All => Order.Written + Left;

    public string Stand => Order.State switch
    {
        InvitationOrderState.Writing => $"{GermanNumber.Words(Order.Written)} von {GermanNumber.Words(All)} geschrieben.",
        InvitationOrderState.Written => $"Fertig: {Letters} geschrieben.",
        InvitationOrderState.Stopped => $"Beendet: {Letters} geschrieben.",
        InvitationOrderState.Overtaken => $"Die Ausgabe ist vorbei, abgesagt oder nicht mehr öffentlich: {Letters} geschrieben.",
    };

    public string BadgeClass => Order.State switch
    {
        InvitationOrderState.Writing => "badge--accent",
        InvitationOrderState.Written => "badge--good",
        InvitationOrderState.Stopped or InvitationOrderState.Overtaken => "badge--quiet",
    };

    private string Letters => GermanNumber.Words(Order.Written, "Brief", "Briefe");

    /// <summary>Whether something can still be kept from leaving.</summary>
    public bool CanBeStopped => Order.IsUnderWay || Progress.Waiting > 0;
}

public sealed class SendingStatusReader(AppDb db, DueInvitations due, RunProgressReader progress)
{
    /// <returns>Null: nothing was ever ordered for the list.</returns>
    public async Task<SendingStatus?> OfAsync(Guid listId, CancellationToken cancellationToken)
    {
        if (await db.Set<InvitationOrder>().AsNoTracking()
            .SingleOrDefaultAsync(o => o.ListId == listId, cancellationToken) is not { } order)
            return null;
        return new SendingStatus(
            order,
            await db.Set<Organizer>().Where(o => o.Id == order.OrganizerId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken),
            order.IsUnderWay ? await due.LeftOf(order).CountAsync(cancellationToken) : 0,
            await progress.OfAsync(order.RunId, cancellationToken));
    }
}
