namespace GeScheiterWeiter.Registrations;

/// <summary>How a registration came to us.</summary>
public enum RegistrationOrigin
{
    /// <summary>Signed up on the site and proved the address.</summary>
    Website,

    /// <summary>Entered by an organizer.</summary>
    ByHand,

    /// <summary>Taken over from a file of another system.</summary>
    Import,

    /// <summary>Accepted an invitation, whose letter has proved the address, or came by the code of an invitation list.</summary>
    Invitation,
}
