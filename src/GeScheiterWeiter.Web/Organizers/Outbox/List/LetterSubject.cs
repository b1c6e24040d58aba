using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>Whom a letter is about, to be led there.</summary>
/// <param name="Id">Of the registration, or the invitation.</param>
/// <param name="Edition">The slug of its edition.</param>
/// <param name="InvitationListId">Null: it is a registration.</param>
/// <param name="Email">Their address by now.</param>
/// <param name="CanBeReaddressed">Whether another address can be entered.</param>
public sealed record LetterSubject(Guid Id, string Edition, Guid? InvitationListId, string Email, bool CanBeReaddressed)
{
    /// <summary>Those there are; a letter may be about nobody, or about somebody who is gone.</summary>
    public static async Task<IReadOnlyDictionary<Guid, LetterSubject>> ReadAsync(
        AppDb db, IEnumerable<OutboxLine> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Select(line => line.SubjectId).OfType<Guid>().Distinct().ToList();
        var registrations = await db.Set<Registration>().AsNoTracking().Where(r => ids.Contains(r.Id))
            .Select(r => new { r.Id, r.Edition.Slug, r.Email, r.State }).ToListAsync(cancellationToken);
        var invitations = await db.Set<Invitation>().AsNoTracking().Where(i => ids.Contains(i.Id))
            .Join(db.Set<Edition>(), i => i.EditionId, e => e.Id, (i, e) => new { i.Id, e.Slug, i.ListId, i.Email })
            .ToListAsync(cancellationToken);
        return registrations.Select(r => new LetterSubject(r.Id, r.Slug, null, r.Email, r.State.CanBeReaddressed()))
            .Concat(invitations.Select(i => new LetterSubject(i.Id, i.Slug, i.ListId, i.Email, CanBeReaddressed: false)))
            .ToDictionary(subject => subject.Id);
    }
}

/// <summary>A letter and whom it is about.</summary>
public sealed record LetterAbout(OutboxLine Line, LetterSubject Subject)
{
    /// <summary>It did not arrive, and the address it went to is still the one we have.</summary>
    public bool AsksForAnAddress => Line.DidNotArrive && Subject.CanBeReaddressed && Line.ToAddress == Subject.Email;
}
