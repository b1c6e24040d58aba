using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Bulk;

public sealed class BulkForm
{
    /// <summary>How many the page named: if it is another number now, it asks again.</summary>
    public int Count { get; set; }

    [MaxLength(RegistrationNote.MaxTextLength, ErrorMessage = "Der Satz ist zu lang: Bitte kürzen Sie ihn auf 500 Zeichen.")]
    public string? Sentence { get; set; }
}
