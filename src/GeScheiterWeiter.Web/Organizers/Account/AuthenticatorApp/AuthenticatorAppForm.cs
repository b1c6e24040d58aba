using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Account.AuthenticatorApp;

public sealed record AuthenticatorAppForm
{
    private const int LongestTyped = 20;
    private const int LongestKey = 1000;

    /// <summary>The key, sealed by this site for this person, so that nothing is stored before the app has proved to know it.</summary>
    [MaxLength(LongestKey)]
    [AsSent]
    public string SealedKey { get; init; } = "";

    [Required(ErrorMessage = "Bitte geben Sie den Code ein, den die App zeigt.")]
    [MaxLength(LongestTyped, ErrorMessage = "Der Code ist zu lang.")]
    [AsSent]
    public string Code { get; init; } = "";
}

/// <param name="Key">Base32, in groups of four.</param>
/// <param name="QrCode">SVG.</param>
/// <param name="IsReplacement">Whether there is an app already.</param>
/// <param name="CanBeRemoved">Whether there is another second factor.</param>
public sealed record AuthenticatorAppPage(string Key, string QrCode, string SealedKey, bool IsReplacement, bool CanBeRemoved)
{
    /// <summary>Nothing of the code comes back.</summary>
    public string Code => "";
}
