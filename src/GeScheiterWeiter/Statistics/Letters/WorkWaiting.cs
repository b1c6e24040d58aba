using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Statistics.Letters;

/// <summary>Tells an organizer what waits for them.</summary>
/// <param name="Name">Who may do it.</param>
/// <param name="Work">What, a line each.</param>
/// <param name="Dashboard">Where each line leads to its place.</param>
/// <param name="Account">Where these letters are switched off.</param>
[LeavesDuringPause]
public sealed record WorkWaiting(string Name, string Work, Uri Dashboard, Uri Account) : Letter
{
    public static WorkWaiting Sample => new(
        "Robin Beispiel",
        "• Der Versand ruht: fortsetzen, sobald nichts mehr dagegen spricht.\n• 3 Anmeldungen warten auf Ihre Freigabe.",
        new Uri("https://www.gescheiterweiter.de/admin"),
        new Uri("https://www.gescheiterweiter.de/admin/konto"));
}
