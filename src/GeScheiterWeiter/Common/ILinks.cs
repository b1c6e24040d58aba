namespace GeScheiterWeiter.Common;

/// <summary>
/// Where the event's things are found from outside: absolute addresses under the public base URL, also for letters
/// written by a background job. The event asks; the site, which owns the routes, answers.
/// </summary>
public interface ILinks
{
    Uri Home();

    Uri Edition(string editionSlug);

    Uri SignUp(string editionSlug);

    /// <summary>The page whose button confirms a sign-up.</summary>
    Uri Confirmation(SecretToken token);

    /// <summary>The attendee's personal page.</summary>
    Uri Participation(SecretToken token);

    /// <summary>The waiting room of the evening, whose button leads into the room.</summary>
    Uri WaitingRoom(SecretToken token);

    /// <summary>The page whose button gives the seat or the place on the waiting list back.</summary>
    Uri Cancellation(SecretToken token);

    /// <summary>The page where somebody says how the evening was.</summary>
    Uri Feedback(SecretToken token);

    /// <summary>The page where the code of a certificate is checked.</summary>
    Uri CertificateCheck();

    /// <summary>The page where attendees have their personal link sent again.</summary>
    Uri LostLink();

    /// <summary>The page where an invited person answers.</summary>
    Uri Invitation(SecretToken token);

    /// <summary>The page whose button ends all invitations; a mail program may press it by itself.</summary>
    Uri InvitationOptOut(SecretToken token);

    /// <summary>The page where an address is left for the next edition.</summary>
    Uri NextEdition();

    /// <summary>The page whose button confirms that somebody wants to be told of the next edition.</summary>
    Uri Notice(SecretToken token);

    /// <summary>The page whose button ends that; a mail program may press it by itself.</summary>
    Uri NoticeEnd(SecretToken token);

    /// <summary>The page of somebody who tells a proposed story.</summary>
    Uri Proposal(SecretToken token);

    /// <summary>The page where somebody says whether they want to be introduced.</summary>
    Uri Introduction(SecretToken token);

    /// <summary>The page of somebody who tells a talk.</summary>
    Uri Speaking(SecretToken token);

    /// <summary>The page where an organizer sets their account up.</summary>
    Uri AccountSetUp(SecretToken token);

    /// <summary>The page that takes an organizer's new password.</summary>
    Uri PasswordReset(SecretToken token);

    /// <summary>The page whose button gives an organizer the address the letter went to.</summary>
    Uri AddressChange(SecretToken token);

    /// <summary>The page where an organizer asks for a new password.</summary>
    Uri ForgottenPassword();

    /// <summary>The first page of the organizers: how things stand and what comes next.</summary>
    Uri Dashboard();

    /// <summary>The page of an organizer's own account.</summary>
    Uri OwnAccount();

    /// <summary>The page that shows everything stored under an address.</summary>
    Uri OwnData(SecretToken token);

    Uri Privacy();

    /// <summary>The statement on accessibility.</summary>
    Uri Accessibility();

    Uri Imprint();
}
