using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.Editions.Edit;

/// <summary>Asks whether the people registered are told that the edition is at another time, and shows what they would read.</summary>
public sealed record MoveQuestion(EditionHeader Edition, EditEditionForm Form, RecipientCount Recipients, RenderedLetter Letter);
