using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>What the special edition says to its speakers, and what one of them has said already.</summary>
internal static class SampleSpeaking
{
    public static IEnumerable<object> Of(Edition edition, IReadOnlyList<object> programme, DateTime nowUtc)
    {
        yield return new Gathering
        {
            EditionId = edition.Id,
            LeadMinutes = 40,
            Briefing = "Bitte kommen Sie mit Kopfhörern, und schließen Sie alles, was klingeln kann.\n\n"
                + "- Sie erzählen höchstens **15 Minuten**, danach kommen Fragen.\n- Wer stockt, wird von der Moderation gerettet.",
            WantsSlides = true,
        };
        if (programme.OfType<TalkSpeaker>().FirstOrDefault() is not { } first)
            yield break;
        first.SaidUtc = nowUtc.AddDays(-1);
        foreach (var artefact in new[] { Artefact.Text, Artefact.Names })
        {
            yield return new TalkConsent
            {
                TalkId = first.TalkId,
                SpeakerId = first.SpeakerId,
                Artefact = artefact,
                NotedUtc = nowUtc.AddDays(-1),
                IsOwnWord = true,
            };
        }
    }
}
