using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Web.Shared.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Partners;

/// <summary>What organizers write about a partner.</summary>
public sealed class PartnerForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Name")]
    [Required(ErrorMessage = "Bitte geben Sie einen Namen an.")]
    [MaxLength(Partner.MaxNameLength, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Website"), MaxLength(NamedLink.MaxUrlLength, ErrorMessage = TooLong)]
    public string? Link { get; set; }

    [Display(Name = "Rolle"), MaxLength(Partner.MaxRoleLength, ErrorMessage = TooLong)]
    public string? Role { get; set; }

    public static PartnerForm Of(Partner partner) =>
        new PartnerForm { Version = partner.Version, Name = partner.Name, Link = partner.Url, Role = partner.Role }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public PartnerDraft? ToDraft(ModelStateDictionary state)
    {
        var draft = new PartnerDraft(Name ?? "", Link, Role);
        if (state.IsValid && draft.Problem() is { } problem)
            Explain(problem, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(PartnerOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            PartnerOutcome.NameMissing => (nameof(Name), "Bitte geben Sie einen Namen an."),
            PartnerOutcome.TextTooLong => (nameof(Name), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
            PartnerOutcome.UrlInvalid => (nameof(Link), "Bitte geben Sie eine Adresse an, die mit https:// beginnt."),
            PartnerOutcome.Saved or PartnerOutcome.Outdated => throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }
}
