using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables.Seating;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Tables;

/// <summary>How people of an edition sit together in small rounds. An edition without one has no tables.</summary>
public sealed class TableSetting : IVersioned
{
    public const int MostTopics = 8;
    public const int MaxTopicLength = 80;
    public const int MostRooms = 200;
    public const int MaxRoomLength = NamedLink.MaxUrlLength;
    public const int DefaultSize = 4;

    /// <summary>Stands in an address for the number of a table.</summary>
    public const string NumberInAddress = "{tisch}";

    public required Guid EditionId { get; init; }

    /// <summary>How many people are to sit at one table, see <see cref="TableSizes"/>.</summary>
    public int Size { get; set; } = DefaultSize;

    public List<string> Topics { get; set; } = [];

    public bool TopicsAreBinding { get; set; }

    /// <summary>
    /// Where the tables are: one address with <see cref="NumberInAddress"/>, or one for each table. Told to nobody, like the room's.
    /// </summary>
    public List<string> Rooms { get; set; } = [];

    public int Version { get; set; }

    /// <summary>Null where there is none for a table of this number.</summary>
    /// <param name="number">From 1.</param>
    internal string? RoomOf(int number)
    {
        if (Rooms is [var pattern] && pattern.Contains(NumberInAddress, StringComparison.Ordinal))
            return pattern.Replace(NumberInAddress, number.ToString(GermanCulture.Instance), StringComparison.Ordinal);
        return number <= Rooms.Count ? Rooms[number - 1] : null;
    }

    public sealed class Configuration : IEntityTypeConfiguration<TableSetting>
    {
        public void Configure(EntityTypeBuilder<TableSetting> builder)
        {
            builder.ToTable("TableSettings");
            builder.HasKey(setting => setting.EditionId);
            builder.HasOne<Edition>().WithOne().HasForeignKey<TableSetting>(setting => setting.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Property(setting => setting.Version).IsConcurrencyToken();
        }
    }
}
