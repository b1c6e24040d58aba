using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Account.Passkeys;

public sealed record NewPasskeyForm
{
    private const int LongestCredential = 20_000;

    [MaxLength(SecondFactors.MaxPasskeyNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string? Name { get; init; }

    /// <summary>What the device answered, as JSON.</summary>
    [Required(
        ErrorMessage = "Es ist kein Passkey angekommen. Versuchen Sie es bitte noch einmal; dafür braucht es JavaScript und ein Gerät, "
            + "das Passkeys kann.")]
    [MaxLength(LongestCredential)]
    [AsSent]
    public string Credential { get; init; } = "";
}

public sealed record PasskeyNameForm
{
    [Required(ErrorMessage = "Bitte geben Sie dem Passkey einen Namen.")]
    [MaxLength(SecondFactors.MaxPasskeyNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string Name { get; init; } = "";
}

/// <param name="Id">The credential, base64url.</param>
public sealed record PasskeyLine(string Id, string Name, DateTime CreatedUtc);

public sealed record PasskeysPage(IReadOnlyList<PasskeyLine> Passkeys, bool HasApp)
{
    /// <summary>For the form's field.</summary>
    public string? Name { get; init; }
}
