using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Add;

public sealed class GuestsForm
{
    [Required(ErrorMessage = "Bitte schreiben Sie mindestens eine Adresse.")]
    [Lines]
    public string? People { get; set; }
}

public sealed record AddGuestsPage(InvitationListHeader Header, GuestsForm Form, IReadOnlyList<GuestLine> Faulty)
{
    /// <summary>So many lines with a fault are shown; the form holds all of them.</summary>
    public const int Most = 50;
}
