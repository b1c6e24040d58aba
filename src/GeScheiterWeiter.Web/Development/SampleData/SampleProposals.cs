using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>A call for the special edition, and proposals in each state: for it, and for any edition to come.</summary>
internal static class SampleProposals
{
    private static readonly Story Told = new()
    {
        Plan = "Der Hundesteuerbescheid sollte digital werden. Klein anfangen, schnell fertig sein, Applaus.",
        Events = "Nach drei Monaten stand das Formular. Nach sechs Monaten hatten es elf Menschen benutzt, "
            + "sieben davon aus unserem Team.\n\nIm Rathaus standen weiter alle mit Hund an der Theke.",
        Failure = "Niemand hatte gefragt, warum die Menschen kommen. Sie kamen wegen der Marke, die man sofort mitnehmen kann.",
        Help = "Eine Kollegin von der Theke, die uns einen Vormittag lang zusehen ließ.",
        Change = "Wir stehen erst einen Vormittag an der Theke, bevor jemand ein Formular öffnet.",
        Takeaway = "Digital ist kein Ziel. Fragen Sie, wofür die Leute eigentlich kommen.",
    };

    private static readonly Story Queue = new()
    {
        Plan = "Termine nur noch online, damit niemand mehr im Flur steht.",
        Events = "Am ersten Montag war der Flur leer. Am ersten Dienstag auch. Am Mittwoch fanden wir die Schlange: im Keller, "
            + "vor dem einzigen Rechner, an dem man Termine buchen konnte.",
        Failure = "Wir hatten die Menschen ohne Internet mitgedacht, aber nur bis zur Kellertür.",
        Change = "Jede Umstellung probieren wir eine Woche lang selbst, ohne unsere eigenen Zugänge.",
        Takeaway = "Eine Schlange verschwindet nicht, sie zieht um. Gehen Sie ihr nach.",
    };

    /// <param name="edition">The special edition.</param>
    /// <param name="talk">Of it, told by one person.</param>
    /// <param name="speaker">Who tells it.</param>
    /// <param name="nowUtc">Now.</param>
    public static IEnumerable<object> For(Edition edition, Talk talk, Speaker speaker, DateTime nowUtc)
    {
        var closes = edition.StartUtc.AddDays(-3);
        edition.IsChoiceBlind = true;
        edition.SetCall(new StoryCall(closes < nowUtc ? closes.AddDays(-30) : nowUtc.AddDays(-20), closes));
        var seeking = Told with { Help = "", Change = "" };
        var (submitted, ada, oliver) = Tandem(edition, nowUtc);
        var (wishing, wisher) = Alone(null, "Das Postfach, das niemand las", "Petra Lang", SpeakerSide.Administration, seeking, nowUtc);
        wishing.Submit(nowUtc.AddDays(-3));
        var (provider, vendor) = Alone(
            null, "Die Schnittstelle, die keine war", "Jan Peters", SpeakerSide.Provider, new Story { Plan = "Ein Knopf." }, nowUtc);
        var (waiting, _) = Alone(edition, "Die App für alle, außer für uns", "Nadine Wolf", SpeakerSide.Administration, seeking, nowUtc);
        var asked = ProposalTeller.Of(
            waiting, "Marc Hartmann", EmailAddress.Parse("marc.hartmann@firma.example"), SpeakerSide.Other, TellerAnswer.Asked, nowUtc);
        var (withdrawn, _) = Alone(null, "Das Projekt, über das wir lieber schweigen", "Ute Sander", SpeakerSide.Other, seeking, nowUtc);
        withdrawn.Withdraw(nowUtc.AddDays(-1));
        var (accepted, wanted) = Alone(edition, "Die Warteschlange im Keller", "Ines Richter", SpeakerSide.Other, Queue, nowUtc);
        accepted.Submit(nowUtc.AddDays(-6));
        accepted.Accept(nowUtc.AddDays(-2));
        var unproven = Proposal.For(edition, "Noch nicht bestätigt", isMeantAsTandem: false, nowUtc, nowUtc.AddDays(6));
        return
        [
            submitted, ada, oliver,
            wishing, wisher, provider, vendor,
            waiting, asked,
            withdrawn,
            accepted, wanted,
            .. Chosen(edition, submitted, nowUtc),
            .. InProgramme(edition, talk, speaker, nowUtc),
            unproven,
            Teller(unproven, "Kim Unbekannt", SpeakerSide.Other, nowUtc),
            Wish(wisher, "Funktionspostfächer", "Ich suche jemanden, der uns damals das Ticketsystem verkauft hätte.", nowUtc),
            Wish(vendor, "Schnittstellen", "Wer hat auf der anderen Seite gesessen und weiß, warum das Fachverfahren schwieg?", nowUtc),
            new TandemIntroduction
            {
                AdministrationTellerId = wisher.Id,
                ProviderTellerId = vendor.Id,
                CreatedUtc = nowUtc.AddDays(-1),
            },
        ];
    }

    /// <summary>What is on the short list, prepared, accepted, confirmed and declined, with verdicts and questions.</summary>
    private static IEnumerable<object> Chosen(Edition edition, Proposal submitted, DateTime nowUtc)
    {
        var (shortlisted, first) = Single(edition, "Der Wartenummernautomat", "Sabine Kern", nowUtc);
        shortlisted.PutOnShortlist();
        var (prepared, second) = Single(edition, "Wie wir das Bürgerportal zweimal bauten", "Uwe Brandt", nowUtc);
        var (accepted, third) = Single(edition, "Die Migration über Ostern", "Heike Roth", nowUtc);
        accepted.Accept(nowUtc.AddDays(-1));
        var (confirmed, fourth) = Single(edition, "Das Fax, das blieb", "Karin Busch", nowUtc);
        confirmed.Accept(nowUtc.AddDays(-2));
        confirmed.ConfirmTelling(nowUtc.AddDays(-1));
        var (declined, fifth) = Single(edition, "Unser Chatbot und die Hundemarke", "Tom Weber", nowUtc);
        declined.Decline(nowUtc.AddDays(-1));
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var answered = Question(submitted, 1, "Dürfen wir das Formular am Abend zeigen?", nowUtc);
        answered.Reply("Ja, die Stadt ist einverstanden. Bitte ohne die Telefonnummer unten rechts.", nowUtc.AddDays(-1));
        return
        [
            shortlisted, first, prepared, second, accepted, third, confirmed, fourth, declined, fifth, answered,
            Question(shortlisted, 1, "Wer von Ihnen wäre am Abend dabei?", nowUtc),
            Judged(submitted, one, Verdict.Yes, "Ehrlich, und die Marke vergisst niemand.", nowUtc),
            Judged(submitted, other, Verdict.Perhaps, "Schön, aber ist die Lehre neu?", nowUtc),
            Judged(shortlisted, one, Verdict.Yes, "Das kennt jedes Bürgerbüro.", nowUtc),
            Judged(shortlisted, other, Verdict.No, "Das hatten wir im Frühjahr schon.", nowUtc),
            Judged(prepared, one, Verdict.No, "Zu nah an einer Produktvorstellung.", nowUtc),
            new PreparedDecision
            {
                ProposalId = prepared.Id,
                Decision = ProposalDecision.Decline,
                Sentence = "Zum selben Thema erzählt diesmal schon jemand.",
                PreparedUtc = nowUtc.AddHours(-3),
            },
            new PreparedDecision { ProposalId = submitted.Id, Decision = ProposalDecision.Accept, PreparedUtc = nowUtc.AddHours(-2) },
        ];
    }

    /// <summary>A story that has become a talk, and that its teller calls something else by now.</summary>
    private static IEnumerable<object> InProgramme(Edition edition, Talk talk, Speaker speaker, DateTime nowUtc)
    {
        var story = new Story { Events = talk.Abstract.Source };
        var (proposal, teller) = Alone(
            edition, "Smart City Bamberg: Beteiligung, ernst gemeint", speaker.Name, speaker.Side, story, nowUtc);
        teller.Describe(new TellerDetails(speaker.Name, speaker.Organisation, speaker.Role, speaker.Side));
        (proposal.IsMeantAsTandem, proposal.LengthMinutes) = (false, talk.DurationMinutes);
        proposal.Links = string.Join('\n', talk.Links.Select(link => link.Url));
        proposal.Submit(nowUtc.AddDays(-6));
        proposal.Accept(nowUtc.AddDays(-5));
        proposal.ConfirmTelling(nowUtc.AddDays(-4));
        proposal.BecomeTalk(talk);
        teller.BecomeSpeaker(speaker);
        return [proposal, teller];
    }

    private static (Proposal Proposal, ProposalTeller Teller) Single(Edition edition, string title, string name, DateTime nowUtc)
    {
        var (proposal, teller) = Alone(edition, title, name, SpeakerSide.Administration, Told, nowUtc);
        proposal.IsMeantAsTandem = false;
        proposal.Submit(nowUtc.AddDays(-4));
        return (proposal, teller);
    }

    private static ProposalQuestion Question(Proposal proposal, int number, string text, DateTime nowUtc) =>
        new() { ProposalId = proposal.Id, Number = number, Text = text, AskedUtc = nowUtc.AddDays(-2) };

    private static ProposalVerdict Judged(Proposal proposal, Guid organizerId, Verdict verdict, string reason, DateTime nowUtc) => new()
    {
        ProposalId = proposal.Id,
        OrganizerId = organizerId,
        Verdict = verdict,
        Reason = reason,
        AtUtc = nowUtc.AddDays(-1),
    };

    private static (Proposal Proposal, ProposalTeller First, ProposalTeller Second) Tandem(Edition edition, DateTime nowUtc)
    {
        var (proposal, first) = Alone(
            edition, "Der Hund, der kein Formular wollte", "Katrin Vogt", SpeakerSide.Administration, Told, nowUtc);
        var second = Teller(proposal, "Oliver Brand", SpeakerSide.Provider, nowUtc);
        (proposal.IsMeantAsTandem, proposal.Links) = (true, "https://www.stadt.example/hundesteuer\nDer Artikel aus der Lokalzeitung");
        proposal.Needs = "Eine Probe ein paar Tage vorher.";
        first.Note(Release.Granted, DateOnly.FromDateTime(nowUtc.AddDays(-8)));
        second.Note(Release.Requested, DateOnly.FromDateTime(nowUtc.AddDays(-6)));
        proposal.Submit(nowUtc.AddDays(-5));
        return (proposal, first, second);
    }

    private static (Proposal Proposal, ProposalTeller Teller) Alone(
        Edition? edition, string title, string name, SpeakerSide side, Story story, DateTime nowUtc)
    {
        var proposal = Proposal.For(edition, title, side != SpeakerSide.Other, nowUtc.AddDays(-12), nowUtc.AddDays(-5));
        proposal.Confirm(nowUtc.AddDays(-11));
        new ProposalDraft(title, story, Proposal.Lengths[2], null, null, proposal.IsMeantAsTandem).WriteTo(proposal);
        proposal.NoteSaved(nowUtc.AddDays(-7));
        var teller = Teller(proposal, name, side, nowUtc.AddDays(-12));
        proposal.Tellers.Add(teller);
        return (proposal, teller);
    }

    private static ProposalTeller Teller(Proposal proposal, string name, SpeakerSide side, DateTime nowUtc)
    {
        var address = EmailAddress.Parse(Slug.From(name) + (side == SpeakerSide.Provider ? "@firma.example" : "@stadt.example"));
        var teller = ProposalTeller.Of(proposal, name, address, side, TellerAnswer.Agreed, nowUtc);
        teller.Describe(new TellerDetails(
            name, side == SpeakerSide.Provider ? "Beispiel Software GmbH" : "Stadt Beispiel", "Projektleitung", side));
        return teller;
    }

    private static TandemWish Wish(ProposalTeller teller, string topic, string sentence, DateTime nowUtc) =>
        new() { TellerId = teller.Id, Topic = topic, Sentence = sentence, SinceUtc = nowUtc.AddDays(-4) };
}
