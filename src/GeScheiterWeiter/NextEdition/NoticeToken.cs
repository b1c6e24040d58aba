using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.NextEdition;

/// <summary>The secret of a mailed link, stored as its hash: it confirms and ends a request, and goes with it.</summary>
public sealed class NoticeToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid RequestId { get; init; }

    public NoticeRequest Request { get; init; } = null!;

    public sealed class Configuration : IEntityTypeConfiguration<NoticeToken>
    {
        public void Configure(EntityTypeBuilder<NoticeToken> builder)
        {
            builder.ToTable("NoticeTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(t => t.Request).WithMany().HasForeignKey(t => t.RequestId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
