using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Organizers.Account;

public sealed record AccountForm
{
    [Required(ErrorMessage = "Bitte sagen Sie uns Ihren Namen.")]
    [MaxLength(Organizer.MaxNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string Name { get; init; } = "";
}

public sealed record AccountOverview(AccountForm Form, string Email, OrganizerRole Role, bool GetsWorkLetters, bool HasApp, int Passkeys,
    int RecoveryCodes, IReadOnlyList<SessionLine> Sessions)
{
    /// <summary>The form's one field, for the page.</summary>
    public string Name => Form.Name;
}

/// <param name="Id">The row.</param>
/// <param name="Device">Browser and system.</param>
/// <param name="SinceUtc">When somebody signed in there.</param>
/// <param name="UntilUtc">When it ends at the latest.</param>
/// <param name="IsThisOne">Whether the page is read in it.</param>
public sealed record SessionLine(Guid Id, string Device, DateTime SinceUtc, DateTime UntilUtc, bool IsThisOne);
