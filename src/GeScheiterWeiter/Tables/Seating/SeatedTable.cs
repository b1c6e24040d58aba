namespace GeScheiterWeiter.Tables.Seating;

/// <summary>Who sits together in a round.</summary>
/// <param name="Guests">In no order.</param>
/// <param name="Topic">What most of them would like to talk about; null where nobody has said anything.</param>
public sealed record SeatedTable(IReadOnlyList<TableGuest> Guests, string? Topic)
{
    public static SeatedTable Of(IReadOnlyList<TableGuest> guests) => new(guests, TopicOf(guests));

    private static string? TopicOf(IReadOnlyList<TableGuest> guests) => guests
        .Where(guest => guest.Topic is not null)
        .GroupBy(guest => guest.Topic, StringComparer.Ordinal)
        .OrderByDescending(wish => wish.Count()).ThenBy(wish => wish.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
