using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.Sending;

namespace GeScheiterWeiter.TestKit;

/// <content>Invitations, their lists, orders and codes.</content>
public static partial class TestData
{
    public static InvitationList InvitationList(Edition edition) =>
        new() { EditionId = edition.Id, Name = $"Liste {Next()}", CreatedUtc = Now };

    /// <summary>Its letters are to be written.</summary>
    public static InvitationOrder InvitationOrder(
        InvitationList list, InvitationLetterKind kind = InvitationLetterKind.First, Guid? organizerId = null)
    {
        var order = new InvitationOrder { ListId = list.Id };
        order.Begin(kind, organizerId, Now);
        return order;
    }

    /// <summary>Good for a day, and so many people.</summary>
    public static InvitationCode InvitationCode(InvitationList list, int limit = 10) =>
        new() { ListId = list.Id, Text = CodeText.Create(), Limit = limit, UntilUtc = Now.AddDays(1) };

    /// <summary>A row as it stands after what its state says.</summary>
    public static Invitation Invitation(
        InvitationList list, InvitationState state = InvitationState.Drafted, string? email = null, string? name = null)
    {
        var number = Next();
        var guest = new Guest(name ?? $"Gast {number}", EmailAddress.Parse(email ?? $"gast{number}@amt.example"), "Amt für Gäste");
        var invitation = GeScheiterWeiter.Invitations.Invitation.Create(list, guest, Now);
        if (state != InvitationState.Drafted)
            invitation.Send(Guid.CreateVersion7(), Now.AddDays(-2));
        invitation.State = state;
        return invitation;
    }
}
