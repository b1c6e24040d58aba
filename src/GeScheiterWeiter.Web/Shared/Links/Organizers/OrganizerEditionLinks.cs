namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerEditionLinks
{
    public const string List = OrganizerLinks.Dashboard + "/ausgaben";
    public const string Create = List + "/neu";

    public const string OverviewRoute = List + "/{edition}";
    public static string Overview(string edition) => RouteTemplate.Fill(OverviewRoute, edition);

    public const string EditRoute = OverviewRoute + "/bearbeiten";
    public static string Edit(string edition) => RouteTemplate.Fill(EditRoute, edition);

    public const string FactsRoute = OverviewRoute + "/gut-zu-wissen";
    public static string Facts(string edition) => RouteTemplate.Fill(FactsRoute, edition);

    public const string CapacityRoute = OverviewRoute + "/plaetze";
    public static string Capacity(string edition) => RouteTemplate.Fill(CapacityRoute, edition);

    public const string AnnounceRoute = OverviewRoute + "/ankuendigung";
    public static string Announce(string edition) => RouteTemplate.Fill(AnnounceRoute, edition);

    public const string SettleProgrammeRoute = OverviewRoute + "/programm";
    public static string SettleProgramme(string edition) => RouteTemplate.Fill(SettleProgrammeRoute, edition);

    public const string WithdrawRoute = OverviewRoute + "/zuruecknehmen";
    public static string Withdraw(string edition) => RouteTemplate.Fill(WithdrawRoute, edition);

    public const string CancelRoute = OverviewRoute + "/absage";
    public static string Cancel(string edition) => RouteTemplate.Fill(CancelRoute, edition);

    public const string CancellationLetterRoute = CancelRoute + "/brief";
    public static string CancellationLetter(string edition) => RouteTemplate.Fill(CancellationLetterRoute, edition);

    public const string ArchiveRoute = OverviewRoute + "/archiv";
    public static string Archive(string edition) => RouteTemplate.Fill(ArchiveRoute, edition);

    public const string OtherWordsRoute = OverviewRoute + "/in-anderen-worten";
    public static string OtherWords(string edition) => RouteTemplate.Fill(OtherWordsRoute, edition);

    public const string OtherWordsCheckRoute = OtherWordsRoute + "/pruefung";
    public static string OtherWordsCheck(string edition) => RouteTemplate.Fill(OtherWordsCheckRoute, edition);

    public const string CopyRoute = OverviewRoute + "/kopie";
    public static string Copy(string edition) => RouteTemplate.Fill(CopyRoute, edition);

    public const string DeleteRoute = OverviewRoute + "/loeschen";
    public static string Delete(string edition) => RouteTemplate.Fill(DeleteRoute, edition);

    public const string PreviewRoute = OverviewRoute + "/vorschau";
    public static string Preview(string edition) => RouteTemplate.Fill(PreviewRoute, edition);

    public const string TalkPreviewRoute = PreviewRoute + "/vortraege/{talk:guid}";
    public static string TalkPreview(string edition, Guid talk) => RouteTemplate.Fill(TalkPreviewRoute, edition, talk);

    public const string EasyLanguagePreviewRoute = PreviewRoute + "/leichte-sprache";
    public static string EasyLanguagePreview(string edition) => RouteTemplate.Fill(EasyLanguagePreviewRoute, edition);

    public const string EnglishPreviewRoute = PreviewRoute + "/english";
    public static string EnglishPreview(string edition) => RouteTemplate.Fill(EnglishPreviewRoute, edition);

    public const string StatisticsRoute = OverviewRoute + "/zahlen";
    public static string Statistics(string edition) => RouteTemplate.Fill(StatisticsRoute, edition);
}
