using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Wordings.List;

/// <summary>Every standard letter, and whose words it is written in.</summary>
[Route(OrganizerWordingLinks.List), Route(OrganizerWordingLinks.ListOfRoute)]
public sealed class WordingsController(AppDb db) : WordingScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var holding = await Holding().Where(w => w.EditionId == null || w.EditionId == Scope.EditionId)
            .Select(w => new HoldingWords(w.Id, w.Kind, w.EditionId, w.CreatedUtc)).ToListAsync(cancellationToken);
        var rows = Scope.Letters.Select(letter => new WordingRow(
            letter, holding.Where(words => words.Kind == letter.Kind.Name).MaxBy(words => words.EditionId is not null)));
        return View(new WordingsPage(
            Scope, [.. rows.GroupBy(row => row.Letter.Topic)], Scope.Edition is null ? await EditionsAsync(cancellationToken) : []));
    }

    private IQueryable<LetterWording> Holding() => _db.Set<LetterWording>().AsNoTracking().Holding();

    private async Task<IReadOnlyList<EditionWithWordings>> EditionsAsync(CancellationToken cancellationToken)
    {
        var holding = Holding();
        return await _db.Set<Edition>().AsNoTracking().Where(e => holding.Any(w => w.EditionId == e.Id))
            .OrderByDescending(e => e.StartUtc)
            .Select(e => new EditionWithWordings(e.Slug, e.Name, holding.Count(w => w.EditionId == e.Id)))
            .ToListAsync(cancellationToken);
    }
}
