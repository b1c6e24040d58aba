using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Invitations;

internal sealed class InvitationData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity Inviting = new("Einladungen", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die zu einer Ausgabe eingeladen werden",
        Purpose = "Menschen aus der Verwaltung und ihre Dienstleister:innen einladen",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "Organisator:innen und die Person selbst",
    };

    private static readonly ProcessingActivity OptingOut = new("Keine Einladungen mehr", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die keine Einladungen möchten",
        Purpose = "Sich daran halten",
        Basis = LegalBasis.LegalObligation,
        SeenBy = "niemand",
    };

    public void Describe(DataMap map)
    {
        RetentionPeriod[] kept =
        [
            RetentionPeriod.CountedAfter(retention.Invitations, "nach dem Ende der Ausgabe"),
            RetentionPeriod.Deleted("früher, wenn eine Organisator:in sie, ihre Liste oder die Anmeldung derselben Adresse löscht"),
        ];
        map.Rows<Invitation>(Inviting, kept)
            .Hold("Name", i => i.Name)
            .Hold("E-Mail-Adresse", i => i.Email, i => i.NormalizedEmail)
            .Hold("Organisation und Seite, wenn wir sie kennen", i => i.Organisation, i => i.Side)
            .Hold("Was die Person wann geantwortet hat", i => i.Answer, i => i.AnsweredUtc, i => i.State, i => i.RegistrationId)
            .Hold("Ob die Einladung weitergegeben wurde, und von wem", i => i.IsPassedOn, i => i.PassedOnFromId, i => i.CameByCode)
            .Hold("Wann wir geschrieben haben", i => i.CreatedUtc, i => i.LastLetterUtc, i => i.LetterId)
            .Frame(i => i.Id, i => i.EditionId, i => i.ListId);
        map.Rows<InvitationToken>(Inviting, kept)
            .Hold("Persönlicher Link (Prüfwert)", t => t.Hash)
            .Frame(t => t.InvitationId);
        map.Rows<OptOut>(OptingOut, RetentionPeriod.Kept("ohne Frist, damit wir uns daran halten können"))
            .Hold("Prüfwert der Adresse, aus dem sie sich nicht ablesen lässt, und seit wann", o => o.Mailbox, o => o.AtUtc);
        map.Rows<InvitationOrder>(Inviting, RetentionPeriod.Deleted("mit der Liste"))
            .Hold("Wer die Einladungen einer Liste wann abgeschickt hat", o => o.OrganizerId, o => o.OrderedUtc)
            .Frame(o => o.ListId, o => o.RunId, o => o.Kind, o => o.State, o => o.EndedUtc, o => o.Written, o => o.LeftOut);
        map.NotPersonal<InvitationList>(
            "wofür eine Liste ist und was in ihren Einladungen steht",
            l => l.Id, l => l.EditionId, l => l.Name, l => l.Text, l => l.CreatedUtc, l => l.MayBePassedOn, l => l.SkipsApproval,
            l => l.SeatsReserved, l => l.SeatsLeft, l => l.ReservedUntilUtc, l => l.Version);
        map.NotPersonal<InvitationCode>(
            "ein Link für viele, und wie oft er benutzt wurde", c => c.ListId, c => c.Text, c => c.Limit, c => c.UntilUtc, c => c.Uses);
        map.Find<Invitation>(who => i => i.NormalizedEmail == who.Address.Normalized, i => i.Id);
        map.Find<InvitationToken>(who => t => who.Ids.Contains(t.InvitationId));
        map.Find<OptOut>(who =>
        {
            var mailbox = MailboxHash.Of(who.Address);
            return o => o.Mailbox == mailbox;
        });
        map.DoNotFind<InvitationOrder>("Wer aus dem Team Einladungen abgeschickt hat, gehört zur Arbeit des Teams.");
    }
}
