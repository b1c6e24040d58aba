using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Editions;

/// <summary>
/// The ledger of an edition's seats, in a row of its own: it is changed by conditional statements in the database, many
/// times a second on the evening registration opens, and must not collide with an organizer editing the edition.
/// </summary>
public sealed class EditionSeats
{
    /// <summary>The last tenth of the seats counts as "few".</summary>
    private const int FewSeatsShare = 10;

    public Guid EditionId { get; init; }

    /// <summary>Null: unlimited.</summary>
    public int? Capacity { get; set; }

    /// <summary>How many registrations have a seat. May exceed a capacity that was lowered later.</summary>
    public int Taken { get; set; }

    /// <summary>Kept for invited people: free, and nobody else's.</summary>
    public int Reserved { get; set; }

    /// <summary>How many registrations are on the waiting list.</summary>
    public int Waiting { get; set; }

    /// <summary>The number given to the person who joined the waiting list last. Numbers only rise.</summary>
    public long LastWaitingNumber { get; set; }

    public int? Free => Capacity is { } capacity ? Math.Max(0, capacity - Taken - Reserved) : null;

    /// <summary>Whoever confirms now waits: people waiting are never overtaken.</summary>
    public bool IsFull => Waiting > 0 || Free == 0;

    public bool IsNearlyFull => Free is { } free && free <= Math.Max(1, Capacity.GetValueOrDefault() / FewSeatsShare);

    public sealed class Configuration : IEntityTypeConfiguration<EditionSeats>
    {
        public void Configure(EntityTypeBuilder<EditionSeats> builder)
        {
            builder.ToTable("EditionSeats");
            builder.HasKey(s => s.EditionId);
            builder.Property(s => s.EditionId).ValueGeneratedNever();
        }
    }
}
