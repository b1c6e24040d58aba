using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Edit;

/// <summary>What organizers write about the room of the evening.</summary>
public sealed class RoomForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";
    private const string NoAddress = "Bitte geben Sie eine ganze Webadresse an, die mit https:// beginnt.";

    [Display(Name = "Adresse des Raums"), MaxLength(EditionRoom.MaxAddressLength, ErrorMessage = TooLong)]
    public string? Address { get; set; }

    [Display(Name = "Testseite"), MaxLength(EditionRoom.MaxAddressLength, ErrorMessage = TooLong)]
    public string? TestAddress { get; set; }

    [Display(Name = "Türen öffnen wie viele Minuten vor dem Beginn")]
    [Required(ErrorMessage = "Bitte sagen Sie, wie viele Minuten vor dem Beginn die Türen öffnen.")]
    [Range(0, EditionRoom.LongestDoorsLeadMinutes, ErrorMessage = "Bitte geben Sie eine Zahl zwischen {1} und {2} an.")]
    public int? DoorsLeadMinutes { get; set; } = EditionRoom.DefaultDoorsLeadMinutes;

    [Display(Name = "Was tun, wenn es hakt"), MaxLength(EditionRoom.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? FallbackText { get; set; }

    [Display(Name = "Adresse des Ausweichraums"), MaxLength(EditionRoom.MaxAddressLength, ErrorMessage = TooLong)]
    public string? FallbackAddress { get; set; }

    public static RoomForm Of(EditionRoom? room)
    {
        var form = room is null
            ? new RoomForm()
            : new RoomForm
            {
                Version = room.Version,
                Address = room.Address,
                TestAddress = room.TestAddress,
                DoorsLeadMinutes = room.DoorsLeadMinutes,
                FallbackText = room.FallbackText,
                FallbackAddress = room.FallbackAddress,
            };
        return form.AsOpened();
    }

    /// <summary>Only for a form that has been found valid.</summary>
    public EditionRoomDraft ToDraft() => new(
        Address, TestAddress, DoorsLeadMinutes.GetValueOrDefault(EditionRoom.DefaultDoorsLeadMinutes), FallbackText, FallbackAddress);

    public static void Explain(EditionRoomOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            EditionRoomOutcome.AddressInvalid => (nameof(Address), NoAddress),
            EditionRoomOutcome.TestAddressInvalid => (nameof(TestAddress), NoAddress),
            EditionRoomOutcome.FallbackAddressInvalid => (nameof(FallbackAddress), NoAddress),
            EditionRoomOutcome.TextTooLong => (nameof(FallbackText), "Dieser Text ist zu lang. Bitte kürzen Sie ihn."),
            EditionRoomOutcome.DoorsLeadInvalid => (nameof(DoorsLeadMinutes), "So früh können die Türen nicht öffnen."),
            EditionRoomOutcome.Saved or EditionRoomOutcome.Outdated =>
                throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }
}
