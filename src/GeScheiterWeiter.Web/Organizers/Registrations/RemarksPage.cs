using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations;

/// <summary>Something a person has written into their sign-up.</summary>
public sealed record Remark(Guid Id, string Name, string Organisation, RegistrationState State, string Text);

public sealed record RemarksPage(EditionHeader Edition, IReadOnlyList<Remark> Remarks)
{
    /// <summary>More than anybody reads at once; the export takes everything.</summary>
    public const int Most = 500;

    /// <summary>Of the people who have a seat, wait for one or for a word about it.</summary>
    public static IQueryable<Registration> Coming(AppDb db, Guid editionId) =>
        db.Set<Registration>().AsNoTracking().Unrestricted()
            .Where(r => r.EditionId == editionId && RegistrationStates.Held.Contains(r.State));

    public static Task<List<Remark>> AccessNeedsAsync(AppDb db, Guid editionId, CancellationToken cancellationToken) =>
        Coming(db, editionId).Where(r => r.AccessNeeds != null && r.AccessNeeds != "").OrderBy(r => r.CreatedUtc).Take(Most)
            .Select(r => new Remark(r.Id, r.Name, r.Organisation, r.State, r.AccessNeeds ?? "")).ToListAsync(cancellationToken);
}
