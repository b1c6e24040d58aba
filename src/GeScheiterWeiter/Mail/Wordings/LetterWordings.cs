using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Wordings;

/// <param name="Letter">Ready to be sent.</param>
/// <param name="WordingId">In which words; null: in those of its file.</param>
public sealed record WordedLetter(RenderedLetter Letter, Guid? WordingId);

/// <summary>Renders a letter in the words that hold: those of its edition, else those of the site, else those of its file.</summary>
public sealed class LetterWordings(AppDb db, LetterRenderer renderer, HoldingWordings holding)
{
    public WordedLetter Render(Letter letter, Guid? editionId)
    {
        var kind = letter.GetType();
        return StandardLetter.OfKind(kind.Name) is not null && holding.Find(kind, editionId, Read) is { } wording
            ? new WordedLetter(renderer.Render(letter, wording.Template), wording.Id)
            : new WordedLetter(renderer.Render(letter), WordingId: null);
    }

    /// <summary>Letters are written in the middle of a change, which waits for nothing else.</summary>
    private IEnumerable<LetterWording> Read() => db.Set<LetterWording>().AsNoTracking().Holding().AsEnumerable();
}
