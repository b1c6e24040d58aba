using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.People;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

/// <summary>What has become of people somebody wanted to put on a list.</summary>
public static class GuestWords
{
    public static string Of(EntryResult result) =>
        $"Hinzugefügt: {GermanNumber.Words(result.Added, "Person", "Personen")}."
        + (result.Known > 0 ? $" Schon eingeladen oder doppelt: {GermanNumber.Words(result.Known)}." : "")
        + (result.OptedOut > 0 ? $" Möchten keine Einladungen und bleiben draußen: {GermanNumber.Words(result.OptedOut)}." : "");

    public static string Words(this GuestProblem problem) => problem switch
    {
        GuestProblem.AddressInvalid => "Hier finden wir keine E-Mail-Adresse.",
        GuestProblem.NameTooLong => "Der Name ist zu lang.",
    };
}
