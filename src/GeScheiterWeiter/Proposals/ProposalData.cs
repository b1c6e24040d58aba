using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;

namespace GeScheiterWeiter.Proposals;

internal sealed class ProposalData(Retention retention) : IHoldsPersonalData
{
    private static readonly RetentionPeriod WithProposal = RetentionPeriod.Deleted("mit dem Vorschlag");

    private static readonly ProcessingActivity Proposing = new("Vorschläge für Geschichten", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die eine Geschichte erzählen möchten",
        Purpose = "Über die Geschichte sprechen und das Programm zusammenstellen",
        Basis = LegalBasis.Request,
        SeenBy = "wer sie gemeinsam erzählt; Organisator:innen Titel und Namen, die Geschichte ab dem Einreichen",
    };

    private static readonly ProcessingActivity Choosing = new("Auswahl der Geschichten", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die eine Geschichte eingereicht haben, und die Organisator:innen, die sie lesen",
        Purpose = "Gemeinsam entscheiden, welche Geschichten erzählt werden",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "Organisator:innen; Fragen und Antworten auch, wer die Geschichte erzählt",
    };

    private static readonly ProcessingActivity Pairing = new("Suche nach einem Tandem", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die jemanden zum gemeinsamen Erzählen suchen",
        Purpose = "Zwei Menschen zusammenbringen, wenn beide das möchten",
        Basis = LegalBasis.Consent,
        SeenBy = "Organisator:innen; die andere Person erst, wenn beide Ja gesagt haben",
    };

    public void Describe(DataMap map)
    {
        DescribeProposals(map);
        DescribeTellers(map);
        DescribeChoosing(map);
        DescribePairing(map);
        FindPeople(map);
    }

    private void DescribeProposals(DataMap map) =>
        map.Rows<Proposal>(
                Proposing,
                RetentionPeriod.Deleted("sobald ihn jemand löscht, der ihn erzählt, oder eine Organisator:in"),
                RetentionPeriod.DeletedAfter(retention.Unconfirmed, "nach unserer E-Mail, wenn niemand bestätigt"),
                RetentionPeriod.DeletedAfter(retention.EndedProposals, "nach dem Zurückziehen oder der Absage"),
                RetentionPeriod.DeletedAfter(retention.ProposalDrafts, "nach der letzten Änderung an einem Entwurf"),
                RetentionPeriod.DeletedAfter(retention.Proposals, "nach der letzten Änderung an einem eingereichten Vorschlag"))
            .Hold("Die Geschichte", p => p.Title, p => p.Story, p => p.Links, p => p.SearchText, p => p.FoldingVersion)
            .Hold("Was dafür nötig ist, wie lange sie dauert, ob es ein Tandem sein soll",
                p => p.Needs, p => p.LengthMinutes, p => p.IsMeantAsTandem)
            .Secret("Wie weit der Vorschlag ist", p => p.State)
            .Hold("Wann er geändert, eingereicht oder zurückgezogen wurde",
                p => p.CreatedUtc, p => p.ExpiresUtc, p => p.SavedUtc, p => p.TouchedUtc, p => p.SubmittedUtc,
                    p => p.DecidedUtc,
                p => p.WithdrawnUtc)
            .Frame(p => p.Id, p => p.EditionId, p => p.TalkId, p => p.TextVersion, p => p.Version, p => p.Invitations);

    private void DescribeTellers(DataMap map)
    {
        RetentionPeriod[] kept =
        [
            WithProposal,
            RetentionPeriod.DeletedAfter(retention.UnwillingTellers, "nach einem Nein, nach dem Gehen, oder wenn niemand antwortet"),
            RetentionPeriod.Deleted("auf Wunsch sofort"),
        ];
        map.Rows<ProposalTeller>(Proposing, kept)
            .Hold("Name", t => t.Name, t => t.SearchText, t => t.FoldingVersion)
            .Hold("E-Mail-Adresse", t => t.Email, t => t.NormalizedEmail)
            .Hold("Organisation, Rolle und Seite", t => t.Organisation, t => t.Role, t => t.Side)
            .Hold("Was die Arbeitgeberin oder der Arbeitgeber dazu sagt", t => t.Release, t => t.ReleaseOn)
            .Hold("Wer miterzählen möchte", t => t.Answer, t => t.AskedUtc, t => t.AnsweredUtc)
            .Frame(t => t.Id, t => t.ProposalId, t => t.SpeakerId);
        map.Rows<ProposalToken>(Proposing, kept).Hold("Persönlicher Link (Prüfwert)", t => t.Hash).Frame(t => t.TellerId);
    }

    private static void DescribeChoosing(DataMap map)
    {
        map.Rows<ProposalVerdict>(Choosing, WithProposal,
            RetentionPeriod.Deleted("früher, wenn er für eine kommende Ausgabe behalten wird"))
            .Hold("Was Organisator:innen davon halten, wer und wann", v => v.Verdict, v => v.Reason, v => v.OrganizerId, v => v.AtUtc)
            .Frame(v => v.ProposalId);
        map.Rows<ProposalQuestion>(Choosing, WithProposal)
            .Hold("Fragen der Organisator:innen und die Antworten darauf",
                q => q.Text, q => q.Answer, q => q.AskedUtc, q => q.AnsweredUtc, q => q.SeenUtc)
            .Frame(q => q.Id, q => q.ProposalId, q => q.Number, q => q.AnswerVersion);
        map.Rows<PreparedDecision>(Choosing, RetentionPeriod.Deleted("sobald sie mitgeteilt ist"), WithProposal)
            .Hold("Eine vorbereitete Entscheidung mit einem Satz dazu", d => d.Decision, d => d.Sentence, d => d.PreparedUtc)
            .Frame(d => d.ProposalId, d => d.Version);
        map.Rows<TakenField>(Choosing, WithProposal)
            .Hold("Was schon ins Programm übernommen ist (Prüfwert)", f => f.Field, f => f.Digest)
            .Frame(f => f.ProposalId, f => f.PartId);
    }

    private static void DescribePairing(DataMap map)
    {
        var kept = RetentionPeriod.Deleted("sobald die Suche beendet, der Vorschlag verlassen oder gelöscht wird");
        map.Rows<TandemWish>(Pairing, kept)
            .Hold("Thema und ein Satz dazu, wer gesucht wird", w => w.Topic, w => w.Sentence, w => w.SinceUtc)
            .Frame(w => w.TellerId);
        map.Rows<TandemIntroduction>(Pairing, kept)
            .Hold("Wer mit wem bekannt gemacht wurde",
                i => i.AdministrationTellerId, i => i.ProviderTellerId, i => i.CreatedUtc, i => i.ToldUtc)
            .Secret("Was beide dazu sagen", i => i.AdministrationSaysYes, i => i.ProviderSaysYes)
            .Frame(i => i.Id);
        map.Rows<TandemIntroductionToken>(Pairing, kept)
            .Hold("Link zum Antworten (Prüfwert)", t => t.Hash)
            .Frame(t => t.IntroductionId, t => t.TellerId);
    }

    private static void FindPeople(DataMap map)
    {
        const string Deciding =
            "Was im Team vor einer Entscheidung notiert wird, gehört zur Arbeit des Teams; auf Nachfrage sagen wir es Ihnen.";
        map.Find<ProposalTeller>(who => t => t.NormalizedEmail == who.Address.Normalized, t => t.Id);
        map.Find<Proposal>(
            who => p => p.Tellers.Any(t => who.Ids.Contains(t.Id) && t.Answer == TellerAnswer.Agreed), p => p.Id);
        map.Find<ProposalToken>(who => t => who.Ids.Contains(t.TellerId));
        map.Find<ProposalQuestion>(who => q => who.Ids.Contains(q.ProposalId));
        map.DoNotFind<ProposalVerdict>(Deciding);
        map.DoNotFind<PreparedDecision>(Deciding);
        map.DoNotFind<TakenField>("Was schon ins Programm übernommen ist, steht dort.");
        map.Find<TandemWish>(who => w => who.Ids.Contains(w.TellerId));
        map.Find<TandemIntroduction>(who => i => who.Ids.Contains(i.AdministrationTellerId) || who.Ids.Contains(i.ProviderTellerId));
        map.Find<TandemIntroductionToken>(who => t => who.Ids.Contains(t.TellerId));
    }
}
