using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>Two lists: one in the middle of its work, with people in every state, and one nobody has written to yet.</summary>
internal static class SampleInvitations
{
    private static readonly (string Name, InvitationState State)[] Municipalities =
    [
        ("Aylin Demir", InvitationState.Sent), ("Bernd Kessler", InvitationState.Queued), ("Carola Voigt", InvitationState.Bounced),
        ("Deniz Arslan", InvitationState.Declined), ("Emma Lindner", InvitationState.OptedOut), ("Felix Baum", InvitationState.Withdrawn),
        ("Greta Sommer", InvitationState.Drafted), ("Hannes Vogel", InvitationState.Sent), ("Ida Neumann", InvitationState.Expired),
    ];

    private const int KeptSeats = 10;

    private static readonly string[] Partners = ["Ines Falk", "Jonas Krüger"];

    /// <param name="edition">To which they are invited.</param>
    /// <param name="people">Who is registered: the first of them was invited, too.</param>
    /// <param name="nowUtc">The moment.</param>
    public static IEnumerable<object> To(Edition edition, IReadOnlyList<Registration> people, DateTime nowUtc)
    {
        var keptUntilUtc = edition.StartUtc.AddDays(-7);
        var kept = edition.Seats.Waiting == 0 && nowUtc < keptUntilUtc ? KeptSeats : 0;
        var municipalities = new InvitationList
        {
            EditionId = edition.Id,
            Name = "Verwaltung NRW",
            Text = "Für die Kommunen in Nordrhein-Westfalen haben wir den Abend besonders im Blick: **Eine von Ihnen erzählt.**",
            MayBePassedOn = true,
            SeatsReserved = kept,
            SeatsLeft = kept,
            ReservedUntilUtc = kept > 0 ? keptUntilUtc : null,
            CreatedUtc = nowUtc.AddDays(-10),
        };
        var partners = new InvitationList
        {
            EditionId = edition.Id,
            Name = "Partner Bitkom",
            SkipsApproval = true,
            CreatedUtc = nowUtc.AddDays(-9),
        };
        edition.Seats.Reserved = kept;
        return
        [
            municipalities,
            partners,
            Sent(municipalities, nowUtc),
            new InvitationCode { ListId = partners.Id, Text = CodeText.Create(), Limit = 50, UntilUtc = edition.StartUtc },
            .. Municipalities.Select(person => Invited(municipalities, person.Name, person.State, nowUtc)),
            .. people.Take(1).Select(person => Registered(municipalities, person, nowUtc)),
            .. Partners.Select(name => Invited(partners, name, InvitationState.Drafted, nowUtc)),
        ];
    }

    private static InvitationOrder Sent(InvitationList list, DateTime nowUtc)
    {
        var order = new InvitationOrder { ListId = list.Id };
        order.Begin(InvitationLetterKind.First, organizerId: null, nowUtc.AddDays(-3));
        order.Count(Municipalities.Count(person => person.State != InvitationState.Drafted), leftOut: 1);
        order.End(InvitationOrderState.Written, nowUtc.AddDays(-3));
        return order;
    }

    private static Invitation Registered(InvitationList list, Registration person, DateTime nowUtc)
    {
        var guest = new Guest(person.Name, EmailAddress.Parse(person.Email), person.Organisation, person.Side);
        var invitation = Invitation.Create(list, guest, nowUtc.AddDays(-9));
        invitation.Send(Guid.CreateVersion7(), nowUtc.AddDays(-9));
        invitation.Register(person.Id, person.CreatedUtc);
        return invitation;
    }

    private static Invitation Invited(InvitationList list, string name, InvitationState state, DateTime nowUtc)
    {
        var address = EmailAddress.Parse(Slug.From(name) + "@verwaltung.example");
        var invitation = Invitation.Create(
            list, new Guest(name, address, "Stadt Beispiel", AttendeeSide.Administration), nowUtc.AddDays(-9));
        if (state == InvitationState.Drafted)
            return invitation;
        invitation.Send(Guid.CreateVersion7(), nowUtc.AddDays(-3));
        if (state == InvitationState.Declined)
            invitation.Decline("An dem Abend tagt leider der Rat.", nowUtc.AddDays(-2));
        invitation.State = state;
        return invitation;
    }
}
