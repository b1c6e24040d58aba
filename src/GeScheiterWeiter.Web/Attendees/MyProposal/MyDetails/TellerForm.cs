using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.MyDetails;

/// <summary>Who a teller is, and what their employer says, as it was typed.</summary>
public sealed class TellerForm : AgreementForm
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    [Required(ErrorMessage = "Bitte wählen Sie aus, wie es um die Freigabe steht.")]
    [EnumDataType(typeof(Release), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public Release? Release { get; set; }

    public DateOnly? ReleaseOn { get; set; }

    /// <summary>Only what has been asked for, given or refused has a day.</summary>
    private bool HasDay => Release is not (null or Proposals.Release.NotSaid or Proposals.Release.NotNeeded);

    public static new TellerForm Of(ProposalTeller teller) => new()
    {
        Name = teller.Name,
        Organisation = teller.Organisation,
        Role = teller.Role,
        Side = teller.Side,
        Release = teller.Release,
        ReleaseOn = teller.ReleaseOn,
    };

    public void Check(ModelStateDictionary state, DateOnly today)
    {
        if (HasDay && ReleaseOn is { } day && (day > today || day < FirstDay))
            state.AddModelError(nameof(ReleaseOn), "Bitte geben Sie einen Tag an, der nicht in der Zukunft liegt.");
    }

    /// <summary>Who says no day means today.</summary>
    public DateOnly? DayOr(DateOnly today) => HasDay ? ReleaseOn ?? today : null;
}
