namespace GeScheiterWeiter.Registrations.Import.Remarks;

/// <summary>What other systems call the state of an order, in German and English.</summary>
public static class ImportStatus
{
    private static readonly string[] Cancelled =
    [
        "cancel", "storn", "abgesagt", "refund", "erstattet", "not attending", "nimmt nicht teil", "expired", "abgelaufen", "abgelehnt",
        "declined", "denied", "deleted", "gelöscht", "abgemeldet",
    ];

    /// <summary>Before what is good: "unpaid" has "paid" in it.</summary>
    private static readonly string[] Pending =
    [
        "pending", "ausstehend", "offen", "unpaid", "not paid", "unbezahlt", "nicht bezahlt", "unconfirmed", "not confirmed", "unbestätigt",
        "nicht bestätigt", "wartet", "warteliste", "waiting", "waitlist", "reserviert", "reserved", "überfällig", "overdue",
        "in bearbeitung", "processing", "angefragt", "requested", "vorläufig", "tentative", "genehmigung",
    ];

    private static readonly string[] Good =
    [
        "paid", "bezahlt", "confirmed", "bestätigt", "attending", "nimmt teil", "checked in", "eingecheckt", "complete", "abgeschlossen",
        "angemeldet", "registered", "approved", "genehmigt", "zugesagt", "accepted", "angenommen", "valid", "gültig", "aktiv", "active",
        "placed", "teilgenommen", "attended", "free", "kostenlos",
    ];

    /// <summary>What is unclear about it; null for nothing.</summary>
    public static ImportRemark? RemarkOf(string status) => status.ToLowerInvariant() switch
    {
        "" or "ok" or "ja" or "yes" => null,
        // The letters pretix stores.
        "p" => null,
        "n" => ImportRemark.OrderPending,
        "c" or "e" => ImportRemark.OrderCancelled,
        "nein" or "no" => ImportRemark.OrderCancelled,
        var text when Mentions(text, Cancelled) => ImportRemark.OrderCancelled,
        var text when Mentions(text, Pending) => ImportRemark.OrderPending,
        var text when text.Contains("invalid", StringComparison.Ordinal) || text.Contains("ungültig", StringComparison.Ordinal)
            || text.Contains("inaktiv", StringComparison.Ordinal) || text.Contains("inactive", StringComparison.Ordinal) =>
            ImportRemark.OrderCancelled,
        var text when Mentions(text, Good) => null,
        _ => ImportRemark.OrderUnknown,
    };

    private static bool Mentions(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
