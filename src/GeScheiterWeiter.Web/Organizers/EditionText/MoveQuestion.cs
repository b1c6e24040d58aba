using GeScheiterWeiter.Mail;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Organizers.EditionText;

/// <summary>Asks whether the people registered are told that the edition is at another time, and shows what they would read.</summary>
public sealed record MoveQuestion(EditionHead Edition, EditionTextForm Form, AudienceCount Audience, RenderedLetter Letter);
