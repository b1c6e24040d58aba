using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals.Tandems;

/// <summary>
/// Two tellers of different proposals whom organizers introduce. Each is asked without a word about who the other is; only two
/// that have said yes are told.
/// </summary>
public sealed class TandemIntroduction
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(21);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AdministrationTellerId { get; init; }

    public ProposalTeller AdministrationTeller { get; init; } = null!;

    public required Guid ProviderTellerId { get; init; }

    public ProposalTeller ProviderTeller { get; init; } = null!;

    public required DateTime CreatedUtc { get; init; }

    /// <summary>Null: no answer yet.</summary>
    public bool? AdministrationSaysYes { get; private set; }

    /// <summary>Null: no answer yet.</summary>
    public bool? ProviderSaysYes { get; private set; }

    /// <summary>When both were told who the other is.</summary>
    public DateTime? ToldUtc { get; private set; }

    public DateTime EndsUtc => CreatedUtc + Lasts;

    public bool IsAskingAt(DateTime nowUtc) => ToldUtc is null && nowUtc < EndsUtc;

    public bool? AnswerOf(Guid tellerId) => tellerId == AdministrationTellerId ? AdministrationSaysYes : ProviderSaysYes;

    public ProposalTeller OtherThan(Guid tellerId) => tellerId == AdministrationTellerId ? ProviderTeller : AdministrationTeller;

    /// <returns>Whether both have said yes by it.</returns>
    public bool Note(Guid tellerId, bool saysYes, DateTime nowUtc)
    {
        if (tellerId == AdministrationTellerId)
            AdministrationSaysYes = saysYes;
        else
            ProviderSaysYes = saysYes;
        if (AdministrationSaysYes != true || ProviderSaysYes != true)
            return false;
        ToldUtc = nowUtc;
        return true;
    }

    public sealed class Configuration : IEntityTypeConfiguration<TandemIntroduction>
    {
        public void Configure(EntityTypeBuilder<TandemIntroduction> builder)
        {
            builder.ToTable("TandemIntroductions");
            builder.Property(i => i.Id).ValueGeneratedNever();
            // SQL Server takes no two ways to one row: TellerErasure deletes them before their tellers.
            builder.HasOne(i => i.AdministrationTeller).WithMany().HasForeignKey(i => i.AdministrationTellerId)
                .OnDelete(DeleteBehavior.ClientCascade);
            builder.HasOne(i => i.ProviderTeller).WithMany().HasForeignKey(i => i.ProviderTellerId)
                .OnDelete(DeleteBehavior.ClientCascade);
            // Nobody is introduced to the same person twice; of two answers at once the second sees the first.
            builder.HasIndex(i => new { i.AdministrationTellerId, i.ProviderTellerId }).IsUnique();
            builder.Property(i => i.AdministrationSaysYes).IsConcurrencyToken();
            builder.Property(i => i.ProviderSaysYes).IsConcurrencyToken();
        }
    }
}
