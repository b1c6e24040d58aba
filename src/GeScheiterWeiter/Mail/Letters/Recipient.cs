using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>Whom a letter goes to.</summary>
/// <param name="Address">As it is stored: what an earlier rule has accepted may not be an address by today's.</param>
public sealed record Recipient(string Name, string Address)
{
    public Recipient(string name, EmailAddress address)
        : this(name, address.Value)
    {
    }

    /// <exception cref="FormatException">The stored address is none.</exception>
    public EmailAddress Mailbox => EmailAddress.Parse(Address);
}
