using System.Collections.Immutable;

namespace GeScheiterWeiter.Editions.Facts;

/// <summary>
/// What people are told of an evening: a label and a few words each, which hold before the evening as well as after it. What is
/// unsaid is left out.
/// </summary>
public static class AccessWords
{
    public const string CaptionsLabel = "Live-Untertitel";
    public const string SignLanguageLabel = "Gebärdensprache";
    public const string SlidesLabel = "Folien vorab";
    public const string ContactLabel = "Fragen zur Barrierefreiheit";

    /// <summary>The technology, and what of the evening is kept.</summary>
    public static IEnumerable<EveningFact> Technology(this EveningFacts facts)
    {
        if (facts.Platform is { } platform)
            yield return new EveningFact("Plattform", platform);
        if (facts.Camera != CameraUse.Unsaid)
            yield return new EveningFact("Kamera", facts.Camera.Words());
        if (facts.Recording != Recording.Unsaid)
            yield return new EveningFact("Aufzeichnung", facts.Recording.Words());
    }

    /// <summary>How the evening, or a talk, can be followed. What everybody expects of its language goes without saying.</summary>
    public static IEnumerable<EveningFact> Following(this EveningFacts facts)
    {
        if (facts.Language != SpokenLanguage.German || facts.PlainLanguage is Offer.OnRequest or Offer.Offered)
            yield return new EveningFact("Sprache", facts.LanguageWords());
        if (facts.Captions != Captions.Unsaid)
            yield return new EveningFact(CaptionsLabel, facts.Captions.Words());
        if (facts.SignLanguage != Offer.Unsaid)
            yield return new EveningFact(SignLanguageLabel, facts.SignLanguage.SignLanguageWords());
        if (facts.SlidesInAdvance != Offer.Unsaid)
            yield return new EveningFact(SlidesLabel, facts.SlidesInAdvance.SlidesWords());
    }

    /// <summary>All of it in one sentence, for a letter; null where nothing has been said.</summary>
    public static string? InOneSentence(this EveningFacts facts)
    {
        ImmutableArray<EveningFact> all = [.. facts.Technology(), .. facts.Following()];
        if (facts.AccessContact is { } contact)
            all = all.Add(new EveningFact(ContactLabel, contact));
        return all.Length == 0 ? null : $"Gut zu wissen: {string.Join("; ", all.Select(fact => $"{fact.Label}: {fact.Words}"))}.";
    }

    public static string Words(this CameraUse camera) => camera switch
    {
        CameraUse.Unsaid => "nicht gesagt",
        CameraUse.Off => "bleibt aus, zu sehen sind nur die Sprecher:innen",
        CameraUse.Voluntary => "freiwillig",
        CameraUse.Encouraged => "gern an, aber keine Pflicht",
    };

    public static string Words(this Recording recording) => recording switch
    {
        Recording.Unsaid => "nicht gesagt",
        Recording.None => "keine",
        Recording.Talks => "nur was die Sprecher:innen sagen und zeigen",
        Recording.Everything => "der ganze Abend, auch Fragen und Gespräche",
    };

    public static string Words(this Captions captions) => captions switch
    {
        Captions.Unsaid => "nicht gesagt",
        Captions.None => "keine",
        Captions.OnRequest => "auf Wunsch",
        Captions.Automatic => "automatisch erstellt",
        Captions.WrittenByPeople => "von Menschen mitgeschrieben",
    };

    public static string Words(this SpokenLanguage language) => language switch
    {
        SpokenLanguage.German => "Deutsch",
        SpokenLanguage.English => "Englisch",
    };

    /// <summary>As in the <c>lang</c> of HTML and the <c>inLanguage</c> of schema.org.</summary>
    public static string Tag(this SpokenLanguage language) => language switch
    {
        SpokenLanguage.German => "de",
        SpokenLanguage.English => "en",
    };

    public static string Words(this Offer offer) => offer switch
    {
        Offer.Unsaid => "nicht gesagt",
        Offer.None => "keine",
        Offer.OnRequest => "auf Wunsch",
        Offer.Offered => "zugesagt",
    };

    public static string SignLanguageWords(this Offer signLanguage) =>
        signLanguage == Offer.Offered ? "Deutsche Gebärdensprache (DGS)" : signLanguage.Words();

    public static string SlidesWords(this Offer slides) => slides == Offer.Offered ? "für alle, die kommen" : slides.Words();

    public static string PlainLanguageWords(this Offer plain) =>
        plain == Offer.Offered ? "einfach, mit kurzen Sätzen und erklärten Fachwörtern" : plain.Words();

    private static string LanguageWords(this EveningFacts facts) => facts.PlainLanguage switch
    {
        Offer.Offered => $"{facts.Language.Words()}, {facts.PlainLanguage.PlainLanguageWords()}",
        Offer.OnRequest => $"{facts.Language.Words()}, auf Wunsch einfach",
        Offer.Unsaid or Offer.None => facts.Language.Words(),
    };
}

/// <summary>One fact, as it stands in a list.</summary>
public sealed record EveningFact(string Label, string Words);
