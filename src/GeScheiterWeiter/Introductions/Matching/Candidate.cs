using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Introductions.Matching;

/// <summary>Somebody who takes part, as far as it decides whom they are proposed to.</summary>
/// <param name="Id">Of the registration.</param>
/// <param name="Side">As they have signed up.</param>
/// <param name="Level">Of their organisation.</param>
/// <param name="Whom">Whom they would like to meet.</param>
/// <param name="Organisation">Folded.</param>
/// <param name="Mailbox">Decides who is the same person.</param>
/// <param name="Topics">What they would like to talk about; compared as they stand.</param>
/// <param name="Seeks">The words of what they look for, see <see cref="WordsOf"/>.</param>
/// <param name="Offers">The words of what they offer.</param>
/// <param name="Unanswered">How many proposals they have not answered.</param>
public sealed record Candidate(
    Guid Id, AttendeeSide Side, OrganisationLevel Level, WishedCompany Whom, string Organisation, string Mailbox,
    IReadOnlyList<string> Topics, IReadOnlySet<string> Seeks, IReadOnlySet<string> Offers, int Unanswered)
{
    private const int ShortestWord = 3;

    /// <summary>Words everybody writes; folded and shortened.</summary>
    private static readonly HashSet<string> Everybodys =
    [
        .. FoldedText.AllWords(
            "aber alle als auch auf aus bei beim bis biete bieten brauche das dass dem den der des die diese durch ein eine einem einen "
            + "einer eines erfahrung erfahrungen etwas für gern gerne habe haben hat hilfe ich ihr ihre ist jemand jemanden kann kein "
            + "keine können mein meine mich mir mit möchte nach nicht noch nur oder schon sein seit sich sie sind "
            + "suche suchen über und uns "
            + "unser unsere unserer viel von vor was wenn wer wie wir wird wissen zum zur zusammen"),
    ];

    /// <summary>Those that may be common to what one looks for and the other offers.</summary>
    public static IReadOnlySet<string> WordsOf(string? text) =>
        FoldedText.AllWords(text).Where(word => word.Length >= ShortestWord && !Everybodys.Contains(word))
            .ToHashSet(StringComparer.Ordinal);

    public static Candidate Of(
        IntroductionProfile profile, AttendeeSide side, string organisation, string mailbox, int unanswered) => new(
        profile.RegistrationId, side, profile.Kind.Level(), profile.Whom, FoldedText.Of(organisation), mailbox,
        profile.Topics, WordsOf(profile.Seeks), WordsOf(profile.Offers), unanswered);

    public bool WouldMeet(Candidate other) => Whom switch
    {
        WishedCompany.OtherSide => Side != other.Side,
        WishedCompany.SameLevel => Level == other.Level,
        WishedCompany.Anybody => true,
    };

    public bool MayBeProposedTo(Candidate other) =>
        Id != other.Id && Organisation != other.Organisation && Mailbox != other.Mailbox && WouldMeet(other) && other.WouldMeet(this);
}
