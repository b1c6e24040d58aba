using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;

namespace GeScheiterWeiter.Web.Organizers.Editions.Capacity;

public static class CapacityWords
{
    public static string Of(int? capacity) =>
        capacity is { } seats ? GermanNumber.Words(seats, "Platz", "Plätze") : "unbegrenzt viele Plätze";

    public static string Saved(CapacityResult result, int? capacity)
    {
        if (result.Taken > capacity)
            return $"Gespeichert: {Of(capacity)}. Vergeben sind {GermanNumber.Words(result.Taken)}: "
                + "Niemand verliert dadurch seinen Platz, aber es rückt auch niemand nach, bis wieder Plätze frei sind.";
        return result.MovedUp == 0
            ? $"Gespeichert: {Of(capacity)}."
            : $"Gespeichert: {Of(capacity)}. {GermanNumber.Words(result.MovedUp, "Person ist", "Personen sind")} von der Warteliste "
                + "nachgerückt. Den Brief dazu haben wir geschrieben.";
    }
}
