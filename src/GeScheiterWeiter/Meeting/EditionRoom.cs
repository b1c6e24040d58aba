using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Meeting;

/// <summary>
/// The virtual room of an edition on whatever platform the organizers use, and how one gets in. Its addresses are told to
/// nobody: whoever may enter is led there. What people may read of it is <see cref="WayIn"/>.
/// </summary>
public sealed class EditionRoom : IVersioned
{
    public const int MaxAddressLength = NamedLink.MaxUrlLength;
    public const int MaxTextLength = 500;
    public const int DefaultDoorsLeadMinutes = 30;
    public const int LongestDoorsLeadMinutes = 240;

    /// <summary>How long after the end doors that the host holds open let people in.</summary>
    public static readonly TimeSpan LongestOverrun = TimeSpan.FromHours(3);

    public required Guid EditionId { get; init; }

    /// <summary>Null as long as the organizers have none.</summary>
    public string? Address { get; set; }

    /// <summary>A page of the platform where everybody can test their set-up. It is no secret.</summary>
    public string? TestAddress { get; set; }

    /// <summary>How many minutes before the start the doors open.</summary>
    public int DoorsLeadMinutes { get; set; } = DefaultDoorsLeadMinutes;

    public DoorsMode Doors { get; set; } = DoorsMode.ByTime;

    /// <summary>What people do if the room fails, such as a phone number to call.</summary>
    public string? FallbackText { get; set; }

    /// <summary>A second room. As secret as the first.</summary>
    public string? FallbackAddress { get; set; }

    /// <summary>Whether people are shown the fallback. It is prepared before it is needed.</summary>
    public bool FallbackIsShown { get; set; }

    /// <summary>What the host says to everybody in the waiting room.</summary>
    public string? Notice { get; set; }

    public int Version { get; set; }

    public bool FallbackIsPrepared => FallbackText is not null || FallbackAddress is not null;

    public DateTime OpensUtc(Edition edition) => edition.StartUtc.AddMinutes(-DoorsLeadMinutes);

    public DateTime ClosesUtc(Edition edition) => Doors == DoorsMode.Open ? edition.EndUtc + LongestOverrun : edition.EndUtc;

    public bool IsOpenAt(Edition edition, DateTime nowUtc) =>
        edition.TakesPlace && nowUtc < ClosesUtc(edition) && Doors switch
        {
            DoorsMode.ByTime => nowUtc >= OpensUtc(edition),
            DoorsMode.Open => true,
            DoorsMode.Shut => false,
        };

    /// <summary>Null where there is none, or none that people are to be led to now.</summary>
    internal string? AddressOf(RoomChoice choice) => choice switch
    {
        RoomChoice.Room => Address,
        RoomChoice.Fallback => FallbackIsShown ? FallbackAddress : null,
    };

    public sealed class Configuration : IEntityTypeConfiguration<EditionRoom>
    {
        public void Configure(EntityTypeBuilder<EditionRoom> builder)
        {
            builder.ToTable("EditionRooms");
            builder.HasKey(room => room.EditionId);
            builder.HasOne<Edition>().WithOne().HasForeignKey<EditionRoom>(room => room.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Property(room => room.Address).HasMaxLength(MaxAddressLength);
            builder.Property(room => room.TestAddress).HasMaxLength(MaxAddressLength);
            builder.Property(room => room.FallbackText).HasMaxLength(MaxTextLength);
            builder.Property(room => room.FallbackAddress).HasMaxLength(MaxAddressLength);
            builder.Property(room => room.Notice).HasMaxLength(MaxTextLength);
            builder.Property(room => room.Version).IsConcurrencyToken();
        }
    }
}
