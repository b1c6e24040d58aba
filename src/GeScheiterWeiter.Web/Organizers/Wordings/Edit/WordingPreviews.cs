using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Wordings.Edit;

/// <summary>
/// Shows words with the details of the newest registration and of the one that makes the longest letter. What a letter says besides is
/// invented, and its personal links lead to the first page.
/// </summary>
public sealed class WordingPreviews(AppDb db, LetterRenderer renderer, ILinks links)
{
    public async Task<IReadOnlyList<WordingPreview>> OfAsync(WordingDraft draft, WordingScope scope, CancellationToken cancellationToken)
    {
        var template = LetterTemplate.Of(draft.Letter.Kind, draft.Words);
        var people = db.Set<Registration>().AsNoTracking().Unrestricted().Include(r => r.Edition)
            .Where(r => scope.EditionId == null || r.EditionId == scope.EditionId);
        var newest = await people.OrderByDescending(r => r.CreatedUtc).ThenBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        if (newest is null)
            return [new WordingPreview("Mit erfundenen Angaben", renderer.Render(LetterCatalogue.Sample(draft.Letter.Kind), template))];
        var longest = await people.OrderByDescending(r => r.Name.Length + r.Edition.Name.Length).ThenBy(r => r.Id)
            .FirstAsync(cancellationToken);
        return
        [
            new WordingPreview($"Zuletzt angemeldet: {newest.Name}", renderer.Render(LetterTo(newest, draft.Letter), template)),
            new WordingPreview($"Am längsten: {longest.Name}", renderer.Render(LetterTo(longest, draft.Letter), template)),
        ];
    }

    private Letter LetterTo(Registration person, StandardLetter letter) => LetterCatalogue.SampleWith(letter.Kind, value => value switch
    {
        "Name" or "From" => person.Name,
        "Greeting" => $"Guten Tag {person.Name}",
        "Organisation" => person.Organisation,
        "Edition" => person.Edition.Name,
        "When" => GermanTime.Span(person.Edition),
        "Programme" => links.Edition(person.Edition.Slug),
        _ => letter.Placeholders.Any(placeholder => placeholder.IsLink && placeholder.Property == value) ? links.Home() : null,
    });
}
