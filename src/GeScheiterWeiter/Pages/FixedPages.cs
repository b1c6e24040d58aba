using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Pages;

/// <summary>Reads the fixed pages: the organizers' own text where there is one, otherwise the one that ships with the site.</summary>
public sealed class FixedPages(AppDb db, EnforcementBodies bodies)
{
    public async Task<FixedPageText> ReadAsync(FixedPageKind kind, CancellationToken cancellationToken)
    {
        var rewritten = await db.Set<FixedPage>().AsNoTracking()
            .Where(page => page.Slug == kind.Slug)
            .Select(page => page.Text)
            .SingleOrDefaultAsync(cancellationToken);
        return FixedPageText.From(kind, rewritten ?? FixedPageText.ShippedWith(kind), await ReadDetailsAsync(cancellationToken));
    }

    /// <summary>Empty details where nobody has entered any.</summary>
    public async Task<OperatorDetails> ReadDetailsAsync(CancellationToken cancellationToken)
    {
        var details = await db.Set<OperatorDetails>().AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new OperatorDetails();
        details.UsualEnforcementBody = bodies.Of(details.Jurisdiction);
        return details;
    }
}
