using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Web.Organizers.Editions.Create;

public sealed class CreateEditionForm : EditionForm
{
    [Display(Name = "Plätze")]
    [Range(
        1, GeScheiterWeiter.EditionChanges.CapacityEditor.MostSeats,
        ErrorMessage = "Bitte geben Sie eine Zahl zwischen {1} und {2} an, oder lassen Sie das Feld leer.")]
    public int? Capacity { get; set; }
}
