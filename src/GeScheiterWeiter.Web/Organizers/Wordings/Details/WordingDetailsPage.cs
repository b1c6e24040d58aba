using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;

namespace GeScheiterWeiter.Web.Organizers.Wordings.Details;

/// <param name="Wording">The words.</param>
/// <param name="EditionName">Of which edition; null: of all.</param>
/// <param name="UntilUtc">When others came, or the original; null: they hold.</param>
public sealed record WordingDetailsPage(LetterWording Wording, string? EditionName, DateTime? UntilUtc)
{
    public string Name => StandardLetter.OfKind(Wording.Kind)?.Name ?? Wording.Kind;

    public LetterWords? Words => Wording.Words;
}
