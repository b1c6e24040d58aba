using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Invitations.Codes;

public enum CodeSignUpOutcome
{
    /// <summary>Taken in. The same whether the address was known or not; the letter says the rest.</summary>
    LetterSent,

    /// <summary>The code opens nothing any more: its page says why.</summary>
    NotOpen,

    UnknownCode,
}

/// <summary>
/// Where people sign up by the code of a list: also before registration has opened and after it has closed. Nothing is counted here, since
/// the address has still to be proven: see <see cref="CodeConfirmationDesk"/>.
/// </summary>
public sealed class CodeSignUpDesk(InvitationCodes codes, RegistrationDesk registrations, TimeProvider clock)
{
    public async Task<CodeSignUpOutcome> RegisterAsync(string typed, SignUpDetails signUp, CancellationToken cancellationToken)
    {
        if (await codes.FindAsync(typed, cancellationToken) is not { } code)
            return CodeSignUpOutcome.UnknownCode;
        var now = clock.GetUtcNow().UtcDateTime;
        if (code.StandingAt(now) != CodeStanding.Open)
            return CodeSignUpOutcome.NotOpen;

        return await registrations.RegisterInvitedAsync(
            code.List.EditionId, signUp with { InvitationCode = code.Text }, code.List.HasSeatAt(now), cancellationToken) switch
        {
            SignUpOutcome.LetterSent => CodeSignUpOutcome.LetterSent,
            SignUpOutcome.RegistrationNotOpen => CodeSignUpOutcome.NotOpen,
            SignUpOutcome.UnknownEdition => CodeSignUpOutcome.UnknownCode,
        };
    }
}
