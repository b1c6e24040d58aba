namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerTeamLinks
{
    public const string List = OrganizerLinks.Dashboard + "/team";
    public const string Invite = List + "/einladen";

    public const string MemberRoute = List + "/{id:guid}";
    public static string Member(Guid id) => RouteTemplate.Fill(MemberRoute, id);

    public const string ChangeRoleRoute = MemberRoute + "/rolle";
    public static string ChangeRole(Guid id) => RouteTemplate.Fill(ChangeRoleRoute, id);

    public const string InviteAgainRoute = MemberRoute + "/neu-einladen";
    public static string InviteAgain(Guid id) => RouteTemplate.Fill(InviteAgainRoute, id);

    public const string RemoveRoute = MemberRoute + "/entfernen";
    public static string Remove(Guid id) => RouteTemplate.Fill(RemoveRoute, id);
}
