using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations;

/// <summary>
/// Who does not get our letters. Computed from the letters and stored nowhere: a letter that arrives later, or another
/// address, and it is so no more.
/// </summary>
public static class UndeliveredLetters
{
    /// <summary>Refused, given up or come back, and none to the same address about the same thing has been taken since.</summary>
    public static IQueryable<OutboxMail> In(AppDb db) => db.Set<OutboxMail>().AsNoTracking()
        .Where(mail => mail.SubjectId != null && (mail.State == OutboxState.GivenUp || mail.ReturnedUtc != null))
        .Where(mail => !db.Set<OutboxMail>().Any(later =>
            later.SubjectId == mail.SubjectId && later.ToAddress == mail.ToAddress && later.QueuedUtc > mail.QueuedUtc
            && later.State == OutboxState.Sent && later.ReturnedUtc == null));

    /// <summary>Those about one registration, or one invitation; the last one first.</summary>
    public static IQueryable<OutboxMail> To(AppDb db, Guid subjectId, string email) =>
        In(db).Where(mail => mail.SubjectId == subjectId && mail.ToAddress == email).OrderByDescending(mail => mail.QueuedUtc);

    public static IQueryable<Registration> OnlyUndelivered(this IQueryable<Registration> registrations, AppDb db)
    {
        var undelivered = In(db);
        return registrations.Where(r => undelivered.Any(mail => mail.SubjectId == r.Id && mail.ToAddress == r.Email));
    }
}
