namespace GeScheiterWeiter.Accounts;

public static class OrganizerRoleWords
{
    public static string Words(this OrganizerRole role) => role switch
    {
        OrganizerRole.Reader => "Lesen",
        OrganizerRole.Organizer => "Organisieren",
        OrganizerRole.Owner => "Leitung",
    };
}
