using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Messages.Reminders.Edit;

/// <summary>How long before the start, or after the end, as people say it: an amount of a unit.</summary>
public sealed class ReminderForm
{
    [BindNever]
    public ReminderKind Kind { get; set; }

    [Display(Name = "Wie viele"), Required(ErrorMessage = "Bitte geben Sie eine Zahl an.")]
    [Range(0, MostMinutes, ErrorMessage = "Bitte geben Sie eine Zahl zwischen {1} und {2} an.")]
    public int? Amount { get; set; }

    [Display(Name = "Minuten, Stunden oder Tage"), Required(ErrorMessage = "Bitte wählen Sie: Minuten, Stunden oder Tage.")]
    [EnumDataType(typeof(DistanceUnit), ErrorMessage = "Bitte wählen Sie: Minuten, Stunden oder Tage.")]
    public DistanceUnit? Unit { get; set; }

    private const int MostMinutes = 20_160;

    public int? Minutes => Amount * Unit?.InMinutes();

    public string Anchor => Kind.Anchor();

    public string Limits
    {
        get
        {
            var distance = ReminderDistance.Of(Kind);
            return $"Möglich ist: {DistanceWords.Of(distance.Shortest)} bis {DistanceWords.Of(distance.Longest)} {Anchor}.";
        }
    }

    public static IEnumerable<SelectListItem> Units => EnumChoices.Of<DistanceUnit>(unit => unit.Words());

    public static ReminderForm Of(ReminderKind kind, int minutes)
    {
        var unit = DistanceWords.UnitOf(minutes);
        return new ReminderForm { Kind = kind, Amount = minutes / unit.InMinutes(), Unit = unit };
    }

    /// <summary>Null: a reminder of this kind may be due then.</summary>
    public string? Problem() =>
        Minutes is { } minutes && ReminderDistance.Of(Kind).Allows(minutes) ? null : Limits;
}
