using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Introductions;

/// <summary>What people of an edition may name as what they would like to talk about. Without topics it has no introductions.</summary>
public sealed class IntroductionSetting : IVersioned
{
    public const int MostTopics = 12;
    public const int MaxTopicLength = 80;

    public required Guid EditionId { get; init; }

    public List<string> Topics { get; set; } = [];

    public int Version { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<IntroductionSetting>
    {
        public void Configure(EntityTypeBuilder<IntroductionSetting> builder)
        {
            builder.ToTable("IntroductionSettings");
            builder.HasKey(setting => setting.EditionId);
            builder.HasOne<Edition>().WithOne()
                .HasForeignKey<IntroductionSetting>(setting => setting.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Property(setting => setting.Version).IsConcurrencyToken();
        }
    }
}
