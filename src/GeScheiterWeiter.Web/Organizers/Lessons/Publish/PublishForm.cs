using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Publish;

public sealed class PublishForm
{
    public int Version { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie den Tag, ab dem die Erkenntnis zu sehen ist.")]
    public DateTime? VisibleFrom { get; set; }

    public bool NamesAreChecked { get; set; }
}
