using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Team.Letters;

namespace GeScheiterWeiter.Team;

/// <summary>
/// What can happen to the ways past the password. Each is told by letter: if it was somebody else, the owner learns of it.
/// </summary>
public enum SecondFactorChange
{
    AppSetUp,
    AppRemoved,
    PasskeyAdded,
    PasskeyRenamed,
    PasskeyRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed,

    /// <summary>The account was set up anew by a mailed link; what there was is gone.</summary>
    AllReplaced,
}

internal static class SecondFactorChanges
{
    public static void Tell(this OutboxWriter outbox, Organizer organizer, SecondFactorChange change, ILinks links) =>
        outbox.Add(
            new SecondFactorChanged(organizer.Name, Words(change), links.ForgottenPassword()),
            PasswordReset.RecipientOf(organizer),
            organizer.Id);

    private static string Words(SecondFactorChange change) => change switch
    {
        SecondFactorChange.AppSetUp => "Eine Authentifizierungs-App wurde eingerichtet. Eine frühere gilt nicht mehr.",
        SecondFactorChange.AppRemoved => "Die Authentifizierungs-App wurde entfernt.",
        SecondFactorChange.PasskeyAdded => "Ein Passkey wurde eingerichtet.",
        SecondFactorChange.PasskeyRenamed => "Ein Passkey bekam einen neuen Namen.",
        SecondFactorChange.PasskeyRemoved => "Ein Passkey wurde entfernt.",
        SecondFactorChange.RecoveryCodesMade => "Neue Wiederherstellungscodes wurden erzeugt. Die alten gelten nicht mehr.",
        SecondFactorChange.RecoveryCodeUsed => "Jemand hat sich mit einem Wiederherstellungscode angemeldet. Dieser Code gilt nicht mehr.",
        SecondFactorChange.AllReplaced =>
            "Der Zugang wurde mit einem Link aus einer E-Mail neu eingerichtet. Die bisherigen zweiten Faktoren gelten nicht mehr.",
    };
}
