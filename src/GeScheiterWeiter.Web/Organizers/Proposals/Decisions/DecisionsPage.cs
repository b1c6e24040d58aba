using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Decisions;

/// <param name="To">Whom it goes to, as far as that is in sight.</param>
/// <param name="Letter">What they read.</param>
public sealed record LetterToTeller(string To, RenderedLetter Letter);

/// <param name="Decision">With its proposal.</param>
/// <param name="Letters">One for each teller.</param>
public sealed record DecisionLine(PreparedDecision Decision, IReadOnlyList<LetterToTeller> Letters);

/// <summary>Every decision prepared for an edition, and every letter that would go out.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Prepared">What can be told, and what cannot.</param>
/// <param name="Lines">What can be told, with its letters.</param>
/// <param name="Undecided">How many nothing is prepared for.</param>
public sealed record DecisionsPage(
    EditionHeader Edition, PreparedDecisions Prepared, IReadOnlyList<DecisionLine> Lines, int Undecided)
{
    public int Accepted => Prepared.ToAccept.Count();

    public int Declined => Prepared.ToDecline.Count();

    public string Button => (Accepted, Declined) switch
    {
        (_, 0) => $"{GermanNumber.Words(Accepted)} annehmen",
        (0, _) => $"{GermanNumber.Words(Declined)} ablehnen",
        _ => $"{GermanNumber.Words(Accepted)} annehmen und {GermanNumber.Words(Declined)} ablehnen",
    } + $": {GermanNumber.Words(Prepared.Letters, "E-Mail", "E-Mails")} senden";
}
