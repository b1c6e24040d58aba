using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Introductions.Pairs;

/// <summary>
/// Two people who are proposed to each other. Each is asked without a name; only two that have said yes are told who the other is,
/// and nobody learns of a no. It counts only while both have an <see cref="IntroductionProfile"/>.
/// </summary>
public sealed class Introduction
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    /// <summary>The registration with the smaller id, so that a pair is one row.</summary>
    public required Guid FirstId { get; init; }

    /// <summary>SQL Server follows one road of deletions only: this one leaves the row to <see cref="IntroductionErasure"/>.</summary>
    public required Guid SecondId { get; init; }

    public required DateTime ProposedUtc { get; init; }

    /// <summary>Null: no answer yet.</summary>
    public bool? FirstSaysYes { get; private set; }

    /// <summary>Null: no answer yet.</summary>
    public bool? SecondSaysYes { get; private set; }

    /// <summary>When both were told who the other is.</summary>
    public DateTime? ToldUtc { get; private set; }

    /// <summary>Of the letter that tells the first of the second.</summary>
    public Guid? FirstLetterId { get; private set; }

    public Guid? SecondLetterId { get; private set; }

    public static Introduction Of(Guid editionId, Guid one, Guid other, DateTime nowUtc)
    {
        var inOrder = one.CompareTo(other) < 0;
        return new Introduction
        {
            EditionId = editionId,
            FirstId = inOrder ? one : other,
            SecondId = inOrder ? other : one,
            ProposedUtc = nowUtc,
        };
    }

    public bool? AnswerOf(Guid registrationId) => registrationId == FirstId ? FirstSaysYes : SecondSaysYes;

    public Guid OtherThan(Guid registrationId) => registrationId == FirstId ? SecondId : FirstId;

    /// <returns>Whether both have said yes by it.</returns>
    public bool Note(Guid registrationId, bool saysYes)
    {
        if (registrationId == FirstId)
            FirstSaysYes = saysYes;
        else
            SecondSaysYes = saysYes;
        return FirstSaysYes == true && SecondSaysYes == true;
    }

    public void Tell(Guid firstLetterId, Guid secondLetterId, DateTime nowUtc) =>
        (FirstLetterId, SecondLetterId, ToldUtc) = (firstLetterId, secondLetterId, nowUtc);

    public sealed class Configuration : IEntityTypeConfiguration<Introduction>
    {
        public void Configure(EntityTypeBuilder<Introduction> builder)
        {
            builder.ToTable("Introductions");
            builder.Property(i => i.Id).ValueGeneratedNever();
            builder.HasOne<Registration>().WithMany().HasForeignKey(i => i.FirstId).OnDelete(DeleteBehavior.Cascade);
            // Nobody is proposed to the same person twice; of two answers at once the second sees the first.
            builder.HasIndex(i => new { i.FirstId, i.SecondId }).IsUnique();
            builder.HasIndex(i => i.SecondId);
            builder.HasIndex(i => i.EditionId);
            builder.Property(i => i.FirstSaysYes).IsConcurrencyToken();
            builder.Property(i => i.SecondSaysYes).IsConcurrencyToken();
        }
    }
}
