using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Mail;

/// <summary>Lets go of all letters that went to an address, whatever they were about; not of what an organizer gets for the work.</summary>
internal sealed class AddressedLetterForgetting(AppDb db) : IForgetsAddress
{
    public Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(
            () => LetterErasure.ForgetAsync(
                db.Set<OutboxMail>().Where(AddressColumn.Holds<OutboxMail>(address, mail => mail.ToAddress))
                    .Where(mail => !db.Set<Organizer>().Any(organizer => organizer.Id == mail.SubjectId)),
                cancellationToken),
            cancellationToken);
}
