using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>What the ledger of seats means, said to a visitor.</summary>
public static class SeatWords
{
    /// <summary>How many, nobody needs to know while there are enough.</summary>
    public static string Enough(EditionSeats seats) =>
        seats.Free is null ? "Es gibt genug Plätze für alle." : "Es sind noch Plätze frei.";

    public static string Few(EditionSeats seats) => seats switch
    {
        { Free: null } => Enough(seats),
        { Free: 1, Capacity: 1 } => "Der einzige Platz ist noch frei.",
        { Free: 1, Capacity: { } capacity } => $"Ein Platz von {capacity} ist noch frei.",
        { Free: { } free, Capacity: var capacity } => $"{free} von {capacity} Plätzen sind noch frei.",
    };

    public static string Waiting(EditionSeats seats) =>
        $"{Gone(seats)} {Queue(seats.Waiting)} Wird ein Platz frei, rückt die nächste Person nach.";

    private static string Gone(EditionSeats seats) =>
        seats is { Free: 0, Capacity: { } capacity and > 1 } ? $"Alle {capacity} Plätze sind vergeben." : "Die Plätze sind vergeben.";

    private static string Queue(int waiting) => waiting switch
    {
        0 => "Auf der Warteliste steht noch niemand.",
        1 => "Auf der Warteliste steht eine Person.",
        _ => $"Auf der Warteliste stehen {waiting} Personen.",
    };
}
