using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Introductions.Profiles;

/// <summary>What somebody says of themselves to be introduced to others, who read it without a name.</summary>
public sealed class IntroductionProfile
{
    public const int MaxTextLength = 300;
    public const int MaxContactLength = 200;

    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required Guid EditionId { get; init; }

    /// <summary>Of <see cref="IntroductionSetting.Topics"/>, as they stood there.</summary>
    public List<string> Topics { get; set; } = [];

    public OrganisationKind Kind { get; set; }

    /// <summary>What they look for; null where they only offer something.</summary>
    public string? Seeks { get; set; }

    /// <summary>What they offer; null where they only look for something.</summary>
    public string? Offers { get; set; }

    public WishedCompany Whom { get; set; }

    /// <summary>How they are reached by whom they are introduced to; null: by the address they have signed up with.</summary>
    public string? Contact { get; set; }

    public required DateTime JoinedUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<IntroductionProfile>
    {
        public void Configure(EntityTypeBuilder<IntroductionProfile> builder)
        {
            builder.ToTable("IntroductionProfiles");
            builder.HasKey(profile => profile.RegistrationId);
            builder.Property(profile => profile.RegistrationId).ValueGeneratedNever();
            builder.Property(profile => profile.Seeks).HasMaxLength(MaxTextLength);
            builder.Property(profile => profile.Offers).HasMaxLength(MaxTextLength);
            builder.Property(profile => profile.Contact).HasMaxLength(MaxContactLength);
            builder.HasOne(profile => profile.Registration).WithOne()
                .HasForeignKey<IntroductionProfile>(profile => profile.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(profile => profile.EditionId);
        }
    }
}
