using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Speaking.Letters;

namespace GeScheiterWeiter.Speaking;

/// <summary>Writes to speakers: each letter goes into the outbox of the running save, with a link of its own.</summary>
public sealed class SpeakingLetters(OutboxWriter outbox, LetterWordings wordings, SpeakingTokens tokens, ILinks links)
{
    public Guid SendPage(Guid speakerId, Recipient to, Edition edition) => Send(
        new SpeakingPage(to.Name, edition.Name, GermanTime.Span(edition), PageOf(speakerId, edition)), to, speakerId, edition);

    public Guid Write(SpeakingLetterKind kind, Recipient to, SpeakerPart part, Edition edition, Gathering gathering, int questions) =>
        Send(Letter(kind, to.Name, part, edition, gathering, questions, PageOf(part.Id, edition)), to, part.Id, edition);

    /// <summary>As it would be written to somebody of whom everything is missing, without a personal link.</summary>
    public RenderedLetter Preview(SpeakingLetterKind kind, Edition edition, Gathering gathering)
    {
        var talk = new ToldTalk
        {
            Id = default,
            Title = "Der Titel des Vortrags",
            Slug = "",
            StartUtc = edition.StartUtc,
            DurationMinutes = null,
            With = [],
            Slides = null,
            Consents = [],
            SaidUtc = null,
        };
        var part = new SpeakerPart
        {
            Id = default,
            Name = Mail.Letters.Letter.SomebodysName,
            Organisation = null,
            HasAddress = true,
            HasBiography = false,
            HasPhoto = false,
            Talks = [talk],
        };
        return wordings.Render(Letter(kind, part.Name, part, edition, gathering, questions: 2, links.Home()), edition.Id).Letter;
    }

    private static Letter Letter(
        SpeakingLetterKind kind, string name, SpeakerPart part, Edition edition, Gathering gathering, int questions, Uri page)
    {
        var when = GermanTime.Span(edition);
        Letter letter = kind switch
        {
            SpeakingLetterKind.Gaps => new SpeakingGaps(
                name, edition.Name, when, SpeakerGaps.InOneSentence(part.Gaps(gathering.WantsSlides)), page),
            SpeakingLetterKind.Briefing => new SpeakingBriefing(
                name, edition.Name, when, GermanTime.Clock(gathering.BeginsUtc(edition), edition.TimeZone),
                SpeakingWords.TalksOf(part, edition), SpeakingWords.QuestionsOf(questions), page),
        };
        return letter.InColoursOf(edition);
    }

    private Uri PageOf(Guid speakerId, Edition edition) => links.Speaking(tokens.Issue(speakerId, edition.Id));

    private Guid Send(Letter letter, Recipient to, Guid speakerId, Edition edition) =>
        outbox.Add(letter.InColoursOf(edition), to, speakerId, calendar: null, edition.Id);
}
