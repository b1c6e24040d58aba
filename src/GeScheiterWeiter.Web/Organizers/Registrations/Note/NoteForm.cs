using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Note;

public sealed class NoteForm : EditForm
{
    [Display(Name = "Notiz")]
    [MaxLength(Registration.MaxInternalNoteLength, ErrorMessage = "Bitte kürzen Sie die Notiz auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Text { get; set; }

    [Display(Name = "Vormerken")]
    public bool IsMarked { get; set; }

    public static NoteForm Of(RegistrationFacts registration) =>
        new NoteForm { Text = registration.InternalNote, IsMarked = registration.IsMarked }.AsOpened();

    public override string Shown(string field, string value) =>
        field == nameof(IsMarked) ? value == "true" ? "vorgemerkt" : "nicht vorgemerkt" : value;

    public InternalNote ToNote() => new(Text, IsMarked);
}
