using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.AccessNeeds;

/// <summary>What somebody has said they need to take part.</summary>
public sealed record AccessNeed(Guid Id, string Name, string Organisation, RegistrationState State, string Text, DateTime? ArrangedUtc)
{
    /// <summary>Which words they are; sent along with what is said of them.</summary>
    public string Mark => AccessNeedDesk.MarkOf(Text);
}

public sealed record AccessNeedsPage(EditionHeader Edition, IReadOnlyList<AccessNeed> Needs)
{
    /// <summary>More than anybody reads at once; the export takes everything.</summary>
    public const int Most = 500;

    public int Open => Needs.Count(need => need.ArrangedUtc is null);

    /// <summary>Of the people who have a seat, wait for one or for a word about it; what is still to be arranged first.</summary>
    public static async Task<AccessNeedsPage> ReadAsync(AppDb db, EditionHeader edition, CancellationToken cancellationToken) => new(
        edition,
        await db.Set<Registration>().AsNoTracking().Unrestricted()
            .Where(r => r.EditionId == edition.Id && RegistrationStates.Held.Contains(r.State)
                && r.AccessNeeds != null && r.AccessNeeds != "")
            .OrderBy(r => r.AccessNeedsArrangedUtc != null).ThenBy(r => r.CreatedUtc).Take(Most)
            .Select(r => new AccessNeed(r.Id, r.Name, r.Organisation, r.State, r.AccessNeeds ?? "", r.AccessNeedsArrangedUtc))
            .ToListAsync(cancellationToken));
}
