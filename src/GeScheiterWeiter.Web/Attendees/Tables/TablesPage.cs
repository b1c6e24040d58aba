using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Tables.Rounds;

namespace GeScheiterWeiter.Web.Attendees.Tables;

/// <param name="Token">Of the personal link.</param>
/// <param name="Registration">With its edition.</param>
/// <param name="Standing">What the person may know.</param>
/// <param name="IsStill">The person has asked that the page does not load itself anew.</param>
public sealed record TablesPage(string Token, Registration Registration, TableStanding Standing, bool IsStill)
{
    public Edition Edition => Registration.Edition;

    public string Company => Standing.Others == 0
        ? "Noch sitzen Sie dort allein: Gleich kommt jemand dazu, oder die Moderation setzt Sie um."
        : $"Mit Ihnen {(Standing.Others == 1 ? "sitzt" : "sitzen")} dort "
            + $"{GermanNumber.Words(Standing.Others, "andere Person", "andere Personen")}.";
}
