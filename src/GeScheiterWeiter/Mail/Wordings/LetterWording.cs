using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Mail.Wordings;

/// <summary>
/// Words organizers have given a standard letter. A row never changes: the next words are a row with the next number, and so is
/// going back to the original. Of every letter that was written it stays known in which words.
/// </summary>
public sealed class LetterWording
{
    public const int MaxSubjectLength = 200;
    public const int MaxBodyLength = 10_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The letter's type name.</summary>
    public required string Kind { get; init; }

    /// <summary>Whose letters are meant; null: those of every edition that has no words of its own.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>Counts the words of this letter and edition: the newest hold.</summary>
    public required int Number { get; init; }

    /// <summary>Null, like the body: the original again.</summary>
    public string? Subject { get; init; }

    /// <summary>Markdown with placeholders.</summary>
    public string? Body { get; init; }

    public required DateTime CreatedUtc { get; init; }

    public LetterWords? Words => Subject is null || Body is null ? null : new LetterWords(Subject, Body);

    public sealed class Configuration : IEntityTypeConfiguration<LetterWording>
    {
        public void Configure(EntityTypeBuilder<LetterWording> builder)
        {
            builder.ToTable("LetterWordings");
            builder.Property(w => w.Id).ValueGeneratedNever();
            builder.Property(w => w.Kind).HasMaxLength(OutboxMail.MaxKindLength);
            builder.Property(w => w.Subject).HasMaxLength(MaxSubjectLength);
            builder.Property(w => w.Body).HasMaxLength(MaxBodyLength);
            builder.Ignore(w => w.Words);
            // Two, because an index knows no two rows without an edition as the same on every database.
            builder.HasIndex(w => new { w.EditionId, w.Kind, w.Number }).IsUnique().HasFilter("[EditionId] IS NOT NULL");
            builder.HasIndex(w => new { w.Kind, w.Number }).IsUnique().HasFilter("[EditionId] IS NULL");
        }
    }
}

public static class LetterWordingQueries
{
    /// <summary>The newest of each letter and edition, unless it says that the original holds again.</summary>
    public static IQueryable<LetterWording> Holding(this IQueryable<LetterWording> wordings) => wordings.Where(w =>
        w.Body != null
        && !wordings.Any(newer => newer.Kind == w.Kind && newer.EditionId == w.EditionId && newer.Number > w.Number));
}
