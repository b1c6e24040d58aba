using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.FormQuestions;

/// <summary>What the organizers of one edition ask everybody who signs up to it, beside what every edition asks.</summary>
public sealed class FormQuestion : IVersioned, IOrdered
{
    public const int MaxTextLength = 300;
    public const int MaxPurposeLength = 300;
    public const int MaxOptionLength = 120;
    public const int MostOptions = 30;

    /// <summary>So many are asked at once in one edition: more is a questionnaire, and no sign-up.</summary>
    public const int MostAsked = 20;

    public const int LongestKeptDays = 365;
    public const int UsualKeptDays = 30;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    /// <summary>Never changes: answers of one kind are none of another.</summary>
    public required FormQuestionKind Kind { get; init; }

    public required string Text { get; set; }

    /// <summary>What the answer is needed for; read by whoever answers.</summary>
    public required string Purpose { get; set; }

    /// <summary>What can be chosen from, in this order; empty where nothing is chosen.</summary>
    public List<string> Options { get; set; } = [];

    /// <summary>What could be chosen once: somebody may have.</summary>
    public List<string> FormerOptions { get; set; } = [];

    public bool IsCompulsory { get; set; }

    /// <summary>How many days after the edition its answers are deleted.</summary>
    public required int KeptDays { get; set; }

    /// <summary>Place in the form, from 1.</summary>
    public int Order { get; set; }

    /// <summary>Deleted by organizers while it had answers: it is asked no more, and stays beside them.</summary>
    public DateTime? ArchivedUtc { get; private set; }

    public int Version { get; set; }

    public IEnumerable<string> EveryOption => Options.Concat(FormerOptions);

    public void Archive(DateTime nowUtc) => ArchivedUtc = nowUtc;

    /// <summary>From when on there are no answers any more.</summary>
    public static DateTime AnswersEndUtc(DateTime editionEndUtc, int keptDays) => editionEndUtc.AddDays(keptDays);

    public sealed class Configuration : IEntityTypeConfiguration<FormQuestion>
    {
        public void Configure(EntityTypeBuilder<FormQuestion> builder)
        {
            builder.ToTable("FormQuestions");
            builder.Property(q => q.Id).ValueGeneratedNever();
            builder.Property(q => q.Text).HasMaxLength(MaxTextLength);
            builder.Property(q => q.Purpose).HasMaxLength(MaxPurposeLength);
            builder.Property(q => q.Version).IsConcurrencyToken();
            builder.Ignore(q => q.EveryOption);
            builder.HasOne(q => q.Edition).WithMany().HasForeignKey(q => q.EditionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
