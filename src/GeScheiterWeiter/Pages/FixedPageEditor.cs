using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common.Markup;
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

    /// <summary>A Markdown text that asks too much of whoever shows it.</summary>
    TextTooComplex,
}

/// <summary>Where the fixed pages are rewritten. A page nobody has rewritten has version 0.</summary>
public sealed class FixedPageEditor(AppDb db, FixedPageVersions versions, AuditLog audit, TimeProvider clock)
{
    /// <param name="slug">The caller has made sure that there is such a page.</param>
    /// <param name="version">0 while the page still shows the text that ships with the site.</param>
    /// <param name="text">The new text, made by <see cref="FixedPageText.Render"/>.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<FixedPageOutcome> SaveAsync(
        string slug, int version, MarkdownText text, Actor actor, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text.Source))
            return FixedPageOutcome.TextMissing;
        if (text.Source.Length > FixedPage.MaxMarkdownLength)
            return FixedPageOutcome.TextTooLong;
        if (text.Problem is not null)
            return FixedPageOutcome.TextTooComplex;

        var page = await FindAsync(slug, cancellationToken);
        if (version != (page?.Version ?? 0))
            return FixedPageOutcome.Outdated;
        var now = clock.GetUtcNow().UtcDateTime;
        if (page is null)
            db.Add(page = new FixedPage { Slug = slug, Text = text, UpdatedUtc = now, Version = 1 });
        else if (page.Text.Source == text.Source)
            return FixedPageOutcome.Saved;
        var lengthBefore = version == 0 ? 0 : page.Text.Source.Length;
        page.Text = text;
        page.UpdatedUtc = now;
        await KeepAsync(slug, text.Source, cancellationToken);
        audit.Record(actor, "page.edited", null, details: new { slug, lengthBefore, lengthAfter = text.Source.Length });
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Back to the text that ships with the site.</summary>
    public async Task RestoreAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(slug, cancellationToken) is not { } page)
            return;
        db.Remove(page);
        await KeepAsync(slug, FixedPageKind.Find(slug)?.ShippedMarkdown(), cancellationToken);
        audit.Record(actor, "page.restored", null, details: new { slug });
        await SaveAsync(cancellationToken);
    }

    private Task KeepAsync(string slug, string? source, CancellationToken cancellationToken) =>
        FixedPageKind.Find(slug) is { } kind && source is not null
            ? versions.KeepAsync(kind, source, cancellationToken)
            : Task.CompletedTask;

    private Task<FixedPage?> FindAsync(string slug, CancellationToken cancellationToken) =>
        db.Set<FixedPage>().SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken);

    private async Task<FixedPageOutcome> SaveAsync(CancellationToken cancellationToken) => await db.TrySaveAsync(cancellationToken) switch
    {
        SaveOutcome.Saved => FixedPageOutcome.Saved,
        SaveOutcome.Outdated or SaveOutcome.Taken => FixedPageOutcome.Outdated,
    };
}
