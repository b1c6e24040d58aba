using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.Editions.Capacity;

public sealed class CapacityForm
{
    [Range(
        1, GeScheiterWeiter.EditionChanges.CapacityEditor.MostSeats,
        ErrorMessage = "Bitte geben Sie eine Zahl zwischen {1} und {2} an, oder lassen Sie das Feld leer.")]
    public int? Capacity { get; set; }

    /// <summary>How many there were when the page was opened.</summary>
    public int? Known { get; set; }

    /// <summary>Whether the people registered are told; null until that has been asked.</summary>
    public bool? Tell { get; set; }
}

public sealed record CapacityPage(EditionHeader Edition, CapacityForm Form);

/// <summary>Asks whether the people registered are told of the new number, and shows what they would read.</summary>
public sealed record CapacityQuestion(EditionHeader Edition, CapacityForm Form, RecipientCount Recipients, RenderedLetter Letter);
