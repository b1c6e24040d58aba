using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Invitations.List;

public sealed record InvitationListsPage(
    EditionHeader Edition, IReadOnlyList<InvitationList> Lists, IReadOnlyDictionary<Guid, InvitationFigures> Figures)
{
    /// <summary>Null where nobody stands on the list.</summary>
    public InvitationFigures? FiguresOf(InvitationList list) => Figures.GetValueOrDefault(list.Id);
}
