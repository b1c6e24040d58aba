using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Organizers.Account;

public sealed record AccountForm
{
    [Required(ErrorMessage = "Bitte sagen Sie uns Ihren Namen.")]
    [MaxLength(Organizer.MaxNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string Name { get; init; } = "";
}

public sealed record AccountOverview(AccountForm Form, string Email, OrganizerRole Role, bool HasApp, int Passkeys, int RecoveryCodes)
{
    /// <summary>The form's one field, for the page.</summary>
    public string Name => Form.Name;
}
