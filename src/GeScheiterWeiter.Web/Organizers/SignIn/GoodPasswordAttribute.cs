using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>Tells a person what is wrong with the password they have chosen.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class GoodPasswordAttribute : ValidationAttribute
{
    public const string Hint =
        "Mindestens 12 Zeichen. Am besten mehrere Wörter, die nichts miteinander zu tun haben; Sonderzeichen braucht es nicht.";

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string { Length: > 0 } password || Complaint(PasswordRules.Judge(password)) is not { } complaint
            ? ValidationResult.Success
            : new ValidationResult(complaint, validationContext.MemberName is { } member ? [member] : null);

    private static string? Complaint(PasswordVerdict verdict) => verdict switch
    {
        PasswordVerdict.Good => null,
        PasswordVerdict.TooShort => $"Das Passwort braucht mindestens {PasswordRules.MinLength} Zeichen.",
        PasswordVerdict.TooLong => $"Das Passwort darf höchstens {PasswordRules.MaxLength} Zeichen haben.",
        PasswordVerdict.TooCommon => "Dieses Passwort probieren andere als Erstes. Bitte wählen Sie eines, auf das niemand kommt.",
    };
}
