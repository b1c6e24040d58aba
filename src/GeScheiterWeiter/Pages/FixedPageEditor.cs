using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Pages;

public enum FixedPageOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    TextMissing,
    TextTooLong,
}

/// <summary>Where the fixed pages are rewritten. A page nobody has rewritten has version 0.</summary>
public sealed class FixedPageEditor(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <param name="slug">The caller has made sure that there is such a page.</param>
    /// <param name="version">0 while the page still shows the text that ships with the site.</param>
    /// <param name="markdown">The new text.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<FixedPageOutcome> SaveAsync(string slug, int version, string markdown, Actor actor, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return FixedPageOutcome.TextMissing;
        if (markdown.Length > FixedPage.MaxMarkdownLength)
            return FixedPageOutcome.TextTooLong;

        var page = await FindAsync(slug, cancellationToken);
        if (version != (page?.Version ?? 0))
            return FixedPageOutcome.Outdated;
        var now = clock.GetUtcNow().UtcDateTime;
        if (page is null)
            db.Add(page = new FixedPage { Slug = slug, Markdown = markdown, UpdatedUtc = now, Version = 1 });
        else if (page.Markdown == markdown)
            return FixedPageOutcome.Saved;
        var lengthBefore = version == 0 ? 0 : page.Markdown.Length;
        page.Markdown = markdown;
        page.UpdatedUtc = now;
        audit.Record(actor, "page.edited", null, details: new { slug, lengthBefore, lengthAfter = markdown.Length });
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Back to the text that ships with the site.</summary>
    public async Task RestoreAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(slug, cancellationToken) is not { } page)
            return;
        db.Remove(page);
        audit.Record(actor, "page.restored", null, details: new { slug });
        await SaveAsync(cancellationToken);
    }

    private Task<FixedPage?> FindAsync(string slug, CancellationToken cancellationToken) =>
        db.Set<FixedPage>().SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken);

    private async Task<FixedPageOutcome> SaveAsync(CancellationToken cancellationToken) => await db.TrySaveAsync(cancellationToken) switch
    {
        SaveOutcome.Saved => FixedPageOutcome.Saved,
        SaveOutcome.Outdated or SaveOutcome.Taken => FixedPageOutcome.Outdated,
    };
}
