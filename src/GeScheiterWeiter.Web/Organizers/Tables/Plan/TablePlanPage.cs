using GeScheiterWeiter.Common;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.Tables.Seating;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Tables.Plan;

public sealed record TablePlanPage(EditionHeader Edition, TablePlan Plan)
{
    public int NextRound => (Plan.Round?.Number ?? 0) + 1;

    public string People => GermanNumber.Words(Plan.There, "Person ist", "Personen sind")
        + " da und " + (Plan.There == 1 ? "möchte" : "möchten") + " mitreden.";

    /// <summary>How good the round is, a sentence each.</summary>
    public IEnumerable<string> Remarks => Plan.Quality is { } quality ? RemarksOn(quality) : [];

    private static IEnumerable<string> RemarksOn(SeatingQuality quality)
    {
        yield return quality.MetAgain == 0
            ? "Niemand trifft jemanden zum zweiten Mal."
            : GermanNumber.Words(quality.MetAgain, "Paar hat", "Paare haben") + " sich in einer früheren Runde schon getroffen.";
        yield return quality.OneSided == 0
            ? "An jedem Tisch sitzen Menschen von mindestens zwei Seiten."
            : GermanNumber.Words(quality.OneSided, "Tisch ist", "Tische sind") + " nur mit einer Seite besetzt"
                + (quality.OneSidedAtLeast > 0
                    ? $", bei mindestens {GermanNumber.Words(quality.OneSidedAtLeast)} geht es nicht anders."
                    : ".");
        if (quality.SameOrganisation > 0)
            yield return GermanNumber.Words(quality.SameOrganisation, "Paar kommt", "Paare kommen") + " aus derselben Organisation.";
        if (quality.Wishes > 0)
        {
            yield return $"{GermanNumber.Words(quality.WishesMet)} von "
                + $"{GermanNumber.Words(quality.Wishes, "Wunsch ist", "Wünschen sind")} erfüllt, "
                + $"möglich wären höchstens {GermanNumber.Words(quality.WishesMetAtMost)}.";
        }
    }
}
