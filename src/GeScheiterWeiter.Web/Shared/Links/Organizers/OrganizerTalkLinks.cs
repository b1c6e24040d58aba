namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerTalkLinks
{
    private const string Talks = OrganizerEditionLinks.OverviewRoute + "/vortraege";

    public const string CreateRoute = Talks + "/neu";
    public static string Create(string edition) => RouteTemplate.Fill(CreateRoute, edition);

    public const string OrderRoute = Talks + "/reihenfolge";
    public static string Order(string edition) => RouteTemplate.Fill(OrderRoute, edition);

    public const string EditRoute = Talks + "/{talk:guid}";
    public static string Edit(string edition, Guid talk) => RouteTemplate.Fill(EditRoute, edition, talk);

    public const string DeleteRoute = EditRoute + "/loeschen";
    public static string Delete(string edition, Guid talk) => RouteTemplate.Fill(DeleteRoute, edition, talk);

    public const string SpeakersRoute = EditRoute + "/mitwirkende";
    public static string Speakers(string edition, Guid talk) => RouteTemplate.Fill(SpeakersRoute, edition, talk);

    public const string AddSpeakerRoute = SpeakersRoute + "/dazu";
    public static string AddSpeaker(string edition, Guid talk) => RouteTemplate.Fill(AddSpeakerRoute, edition, talk);

    public const string RemoveSpeakerRoute = SpeakersRoute + "/weg";
    public static string RemoveSpeaker(string edition, Guid talk) => RouteTemplate.Fill(RemoveSpeakerRoute, edition, talk);

    public const string MoveSpeakerUpRoute = SpeakersRoute + "/nach-oben";
    public static string MoveSpeakerUp(string edition, Guid talk) => RouteTemplate.Fill(MoveSpeakerUpRoute, edition, talk);
}
