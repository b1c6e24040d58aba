using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Accounts;

/// <summary>The rule behind the forms: no way into Identity leads past it.</summary>
public sealed class PasswordRulesValidator : IPasswordValidator<Organizer>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Organizer> manager, Organizer user, string? password)
    {
        var verdict = PasswordRules.Judge(password ?? "");
        return Task.FromResult(verdict == PasswordVerdict.Good
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = verdict.ToString(), Description = $"The password is refused: {verdict}." }));
    }
}
