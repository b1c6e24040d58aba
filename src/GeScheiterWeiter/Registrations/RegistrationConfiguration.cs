using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations;

/// <summary>How registrations are stored, and by what they are found.</summary>
public sealed class RegistrationConfiguration : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("Registrations");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(Registration.MaxNameLength);
        builder.Property(r => r.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(r => r.NormalizedEmail).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(r => r.Organisation).HasMaxLength(Registration.MaxOrganisationLength);
        builder.Property(r => r.Role).HasMaxLength(Registration.MaxRoleLength);
        builder.Property(r => r.AccessNeeds).HasMaxLength(Registration.MaxAccessNeedsLength);
        builder.Property(r => r.Question).HasMaxLength(Registration.MaxQuestionLength);
        builder.Property(r => r.ConsentNote).HasMaxLength(Registration.MaxConsentNoteLength);
        builder.Property(r => r.InternalNote).HasMaxLength(Registration.MaxInternalNoteLength);
        builder.Property(r => r.SearchText).HasMaxLength(Registration.MaxSearchTextLength);
        builder.Property(r => r.SortName).HasMaxLength(Registration.MaxNameLength);
        builder.Property(r => r.SortOrganisation).HasMaxLength(Registration.MaxOrganisationLength);
        builder.Ignore(r => r.Recipient);
        builder.Property(r => r.State).IsConcurrencyToken();
        builder.Property(r => r.LastLetterUtc).IsConcurrencyToken();
        builder.HasOne(r => r.Edition).WithMany().HasForeignKey(r => r.EditionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Answers).WithOne().HasForeignKey(a => a.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.EditionId, r.NormalizedEmail }).IsUnique();
        builder.HasIndex(r => new { r.EditionId, r.State, r.WaitingNumber });
        builder.HasIndex(r => r.ExpiresUtc);
        builder.HasIndex(r => new { r.EditionId, r.RestrictedUtc }).HasFilter("[RestrictedUtc] IS NOT NULL");
        // The orders of the organizers' list: each page is read from an index, however many rows there are.
        builder.HasIndex(r => new { r.EditionId, r.CreatedUtc, r.Id });
        builder.HasIndex(r => new { r.EditionId, r.SortName, r.Id });
        builder.HasIndex(r => new { r.EditionId, r.SortOrganisation, r.Id });
        builder.HasIndex(r => new { r.EditionId, r.State, r.CreatedUtc, r.Id });
        builder.HasIndex(r => new { r.EditionId, r.State, r.SortName, r.Id });
        // Few write something: counting and listing them must not look at everybody else. Both databases read the brackets.
        builder.HasIndex(r => new { r.EditionId, r.CreatedUtc }, "IX_Registrations_Questions").HasFilter("[Question] IS NOT NULL");
        builder.HasIndex(r => new { r.EditionId, r.CreatedUtc }, "IX_Registrations_AccessNeeds").HasFilter("[AccessNeeds] IS NOT NULL");
    }
}
