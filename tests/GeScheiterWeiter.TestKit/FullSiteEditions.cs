using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Letters;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.TestKit;

/// <summary>The editions of <see cref="FullSite"/> beside those of the sample content.</summary>
internal static class FullSiteEditions
{
    /// <summary>Of the edition that is over.</summary>
    public const string Over = "vorbei";

    public static IEnumerable<object> EveryPhase()
    {
        var before = TestData.Edition("vor-der-anmeldung");
        before.RegistrationOpensUtc = TestData.Now.AddDays(3);
        var few = TestData.Edition("wenige-plaetze", capacity: 20);
        few.Seats.Taken = 19;
        var full = TestData.Edition("ausgebucht", capacity: 20);
        full.Seats.Taken = 20;
        full.Seats.Waiting = 3;
        full.Seats.LastWaitingNumber = 3;
        var closed = TestData.Edition("anmeldung-geschlossen");
        closed.RegistrationClosesUtc = TestData.Now.AddDays(-1);
        var live = TestData.Edition(FullSite.LiveEdition, startUtc: TestData.Now.AddMinutes(-30));
        var cancelled = TestData.Edition("abgesagt", state: EditionState.Cancelled);
        var over = TestData.Edition(Over, startUtc: TestData.Now.AddDays(-20));
        over.Recap = "Es war **schön**.";
        over.EasyLanguage = KeptLines.Rendered("Wir hatten Spaß.\nUnd wir haben viel gelernt.");
        cancelled.English = "It *was* to be about courage.";
        over.HostNames = "Ada, Grace";
        var draft = TestData.Edition(FullSite.DraftEdition, state: EditionState.Draft);
        draft.Name = FullSite.DraftName;
        return
        [
            before,
            few,
            full,
            closed,
            live,
            cancelled,
            over,
            draft,
            TestData.Talk(draft, TestData.Speaker("Geheime Sprecherin", slug: "geheime-sprecherin")),
        ];
    }

    public static IEnumerable<object> HostileThings()
    {
        var edition = TestData.Edition(FullSite.HostileEdition, startUtc: TestData.Now.AddDays(60));
        edition.Name = FullSite.HostileEditionName;
        edition.Subtitle = Hostile.Name;
        edition.Description = Hostile.Markdown;
        edition.Recap = Hostile.Markdown;
        edition.EasyLanguage = KeptLines.Rendered(Hostile.Markdown);
        edition.English = Hostile.Markdown;
        edition.HostNames = Hostile.Name;
        var speaker = TestData.Speaker(FullSite.HostileSpeakerName, slug: "boeser-name");
        speaker.Role = Hostile.Name;
        speaker.Organisation = Hostile.Name;
        speaker.Biography = Hostile.Markdown;
        speaker.Email = FullSite.SpeakerEmail;
        var talk = TestData.Talk(edition, speaker, TestData.Speaker(side: SpeakerSide.Provider));
        talk.Title = FullSite.HostileTalkTitle;
        talk.Slug = "boeser-titel";
        talk.Abstract = Hostile.Markdown;
        var partner = TestData.Partner(edition);
        partner.Name = Hostile.Name;
        partner.Role = Hostile.Name;
        var guest = TestData.Registration(edition, name: "Antwort von " + Hostile.Name);
        edition.Seats.Taken = 1;
        var message = new Message
        {
            EditionId = edition.Id,
            Subject = "Nachricht " + Hostile.Name,
            Text = "{{Name}} und **{{Ausgabe}}**",
            ReplyTo = "abend@amt.example",
            Search = Hostile.Name,
            CreatedUtc = TestData.Now,
        };
        var toSpeakers = new Message
        {
            EditionId = edition.Id,
            Subject = "An alle, die sprechen " + Hostile.Name,
            Text = "{{Name}} und **{{Organisation}}**",
            ReplyTo = "abend@amt.example",
            Group = MessageGroup.Speakers,
            CreatedUtc = TestData.Now,
        };
        var wording = new LetterWording
        {
            Kind = nameof(SeatConfirmed),
            EditionId = edition.Id,
            Number = 1,
            Subject = "Vorlage " + Hostile.Name,
            Body = Hostile.Markdown,
            CreatedUtc = TestData.Now,
        };
        return
        [
            edition, talk, partner, guest, .. HostileQuestions(edition, guest), message, toSpeakers, wording,
            new IntroductionSetting { EditionId = edition.Id, Topics = [Hostile.Name, "Prozesse"] }, .. HostileLessons(speaker),
        ];
    }

    /// <summary>One with names and all that belongs to it, one without.</summary>
    private static IEnumerable<object> HostileLessons(Speaker speaker)
    {
        var edition = TestData.PastEdition();
        edition.Name = "Vorbei " + Hostile.Name;
        foreach (var (index, consents) in new[] { Enum.GetValues<Artefact>(), [Artefact.Text, Artefact.Slides] }.Index())
        {
            var talk = TestData.Talk(edition, speaker);
            (talk.Title, talk.Abstract) = ($"Erzählt {index} {Hostile.Name}", $"Was schiefging, Teil {index}.\n\n{Hostile.Markdown}");
            var lesson = TestData.Lesson(talk);
            (lesson.Title, lesson.Summary) = ($"Erkenntnis {index} {Hostile.Name}", $"Ein Satz {index} {Hostile.Name}");
            lesson.Story = new Story { Plan = Hostile.Markdown, Failure = Hostile.Name };
            lesson.Topics = [Hostile.Name, "Beteiligung"];
            lesson.RecordingUrl = "https://video.example/aufzeichnung?a=1&b=2";
            yield return talk;
            yield return lesson;
            yield return TestData.Slides(talk, holdNoNames: true);
            foreach (var consent in TestData.Consents(talk, consents))
                yield return consent;
        }

        yield return edition;
    }

    private static IEnumerable<object> HostileQuestions(Edition edition, Registration guest)
    {
        foreach (var kind in Enum.GetValues<FormQuestionKind>())
        {
            var question = TestData.FormQuestion(edition, kind, $"{kind} {Hostile.Name}");
            question.Purpose = Hostile.Name;
            var option = Hostile.Name;
            if (kind.HasOptions())
                (question.Options, question.FormerOptions) = ([option, "Etwas anderes"], [option + "!"]);
            yield return question;
            yield return TestData.FormAnswer(guest, question, kind switch
            {
                FormQuestionKind.Text => Hostile.Markdown,
                FormQuestionKind.Choice or FormQuestionKind.Several => option,
                FormQuestionKind.Number => "3",
                FormQuestionKind.Consent => FormAnswer.Agreed,
                _ => throw new NotSupportedException($"Say here what answers {kind}."),
            });
        }

        var archived = TestData.FormQuestion(edition, text: "Früher " + Hostile.Name);
        archived.Archive(TestData.Now);
        yield return archived;
        yield return TestData.FormAnswer(guest, archived, "Rot");
    }
}
