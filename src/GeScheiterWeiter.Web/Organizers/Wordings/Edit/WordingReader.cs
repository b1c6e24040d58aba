using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Wordings.Edit;

/// <summary>Reads what the editor of a letter begins with: its own words, or those that hold without any.</summary>
public sealed class WordingReader(AppDb db)
{
    public async Task<WordingPage> ReadAsync(WordingScope scope, StandardLetter letter, CancellationToken cancellationToken)
    {
        var newest = await NewestAsync(letter, scope.EditionId, cancellationToken);
        var everybodys = scope.Edition is null ? null : (await NewestAsync(letter, editionId: null, cancellationToken))?.Words;
        var words = newest?.Words ?? everybodys ?? letter.Original;
        return new WordingPage(scope, letter, WordingForm.Of(words, newest?.Number ?? 0), newest?.Words is not null);
    }

    private Task<LetterWording?> NewestAsync(StandardLetter letter, Guid? editionId, CancellationToken cancellationToken) =>
        db.Set<LetterWording>().AsNoTracking().Where(w => w.Kind == letter.Kind.Name && w.EditionId == editionId)
            .OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancellationToken);
}
