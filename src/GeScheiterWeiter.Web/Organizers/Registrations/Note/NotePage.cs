using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Note;

public sealed record NotePage(EditionHeader Edition, RegistrationFacts Registration, NoteForm Form);
