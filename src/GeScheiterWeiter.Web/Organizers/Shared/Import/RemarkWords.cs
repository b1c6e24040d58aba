using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import.Remarks;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>What has to be decided about rows of a list, and the answers.</summary>
public static class RemarkWords
{
    public static string Title(ImportRemark remark) => remark switch
    {
        ImportRemark.OrderCancelled => "Dort storniert, erstattet oder abgelaufen",
        ImportRemark.OrderPending => "Dort noch offen: nicht bezahlt oder nicht bestätigt",
        ImportRemark.OrderUnknown => "Unbekannter Stand",
        ImportRemark.OrganisationMissing => "Ohne Organisation",
        ImportRemark.SideUnknown => "Unbekannte Seite",
        ImportRemark.SideMissing => "Ohne Seite",
        ImportRemark.OutsideAudience => "Außerhalb der Zielgruppe dieser Ausgabe",
        ImportRemark.OrderDateUnreadable => "Anmeldedatum nicht zu lesen",
        ImportRemark.OrderDateUnlikely => "Anmeldedatum unwahrscheinlich",
        ImportRemark.Repeated => "Dieselbe Adresse mehrmals in der Liste",
    };

    public static string Explanation(ImportRemark remark) => remark switch
    {
        ImportRemark.OrderCancelled => "In dem System, aus dem die Liste kommt, gelten diese Bestellungen nicht mehr.",
        ImportRemark.OrderPending => "In dem System, aus dem die Liste kommt, steht für diese Bestellungen noch etwas aus.",
        ImportRemark.OrderUnknown => "Was in der Spalte mit dem Stand steht, kennen wir nicht.",
        ImportRemark.OrganisationMissing => "Im Formular auf der Website muss eine Organisation angegeben werden.",
        ImportRemark.SideUnknown => "Was in der Spalte mit der Seite steht, kennen wir nicht.",
        ImportRemark.SideMissing => "Die Liste sagt nicht, ob diese Menschen aus der Verwaltung kommen oder von anderswo.",
        ImportRemark.OutsideAudience => "Wer sich auf der Website anmeldet und von dort kommt, wartet auf Ihre Freigabe.",
        ImportRemark.OrderDateUnreadable => "Das ist kein Datum, oder es lässt sich auf zwei Arten lesen.",
        ImportRemark.OrderDateUnlikely => "Es liegt in der Zukunft oder mehr als zwei Jahre zurück.",
        ImportRemark.Repeated => "Jede Adresse kann nur einmal angemeldet sein: Eine ihrer Zeilen zählt.",
    };

    /// <summary>As it stands in an address.</summary>
    public static string Slug(ImportRemark remark) => remark switch
    {
        ImportRemark.OrderCancelled => "storniert",
        ImportRemark.OrderPending => "offen",
        ImportRemark.OrderUnknown => "unbekannter-stand",
        ImportRemark.OrganisationMissing => "ohne-organisation",
        ImportRemark.SideUnknown => "unbekannte-seite",
        ImportRemark.SideMissing => "ohne-seite",
        ImportRemark.OutsideAudience => "zielgruppe",
        ImportRemark.OrderDateUnreadable => "datum-unlesbar",
        ImportRemark.OrderDateUnlikely => "datum-unwahrscheinlich",
        ImportRemark.Repeated => "doppelt",
    };

    public static ImportRemark? OfSlug(string slug) =>
        Enum.GetValues<ImportRemark>().Where(remark => Slug(remark) == slug).Select(remark => (ImportRemark?)remark).FirstOrDefault();

    public static string Of(ImportRemark remark, ImportAnswer answer) => (remark, answer) switch
    {
        (ImportRemark.Repeated, ImportAnswer.LeaveOut) => "die erste Zeile zählt",
        (ImportRemark.Repeated, _) => "die spätere Zeile zählt",
        (_, ImportAnswer.LeaveOut) => "bleibt draußen",
        (ImportRemark.OrganisationMissing, ImportAnswer.TakeOver) => "ohne Organisation übernehmen",
        (ImportRemark.OutsideAudience, ImportAnswer.TakeOver) => "ohne Freigabe übernehmen",
        (ImportRemark.OrderDateUnreadable or ImportRemark.OrderDateUnlikely, ImportAnswer.TakeOver) =>
            "gilt als bei der Übernahme angemeldet",
        (_, ImportAnswer.TakeOver) => "übernehmen",
        (_, ImportAnswer.AwaitApproval) => "übernehmen, wartet auf Freigabe",
        (_, ImportAnswer.AsAdministration) => As(AttendeeSide.Administration),
        (_, ImportAnswer.AsProvider) => As(AttendeeSide.Provider),
        (_, ImportAnswer.AsPartner) => As(AttendeeSide.Partner),
        (_, ImportAnswer.AsOther) => As(AttendeeSide.Other),
    };

    private static string As(AttendeeSide side) => $"gilt als {side.Words()}";
}
