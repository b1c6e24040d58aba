using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.EditionText;

/// <summary>Asks whether the people registered are told that the edition is at another time, and shows what they would read.</summary>
public sealed record MoveQuestion(EditionHead Edition, EditionTextForm Form, RecipientCount Audience, RenderedLetter Letter);
