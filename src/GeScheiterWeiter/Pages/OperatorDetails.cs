using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Pages;

/// <summary>
/// Who is responsible for the site, as the law wants it said. One row; an empty field is shown as missing, never invented, unless
/// organizers have said that the law does not ask it of them.
/// </summary>
public sealed class OperatorDetails : IVersioned
{
    public const int MaxLineLength = 200;
    public const int MaxAddressLength = 600;
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public string Name { get; set; } = "";

    /// <summary>Several lines.</summary>
    public string PostalAddress { get; set; } = "";

    public string RepresentedBy { get; set; } = "";

    public string Email { get; set; } = "";

    public string Phone { get; set; } = "";

    /// <summary>Court and number of the commercial register.</summary>
    public string RegisterEntry { get; set; } = "";

    public string VatId { get; set; } = "";

    public string DataProtectionContact { get; set; } = "";

    /// <summary>The data protection authority one may complain to.</summary>
    public string SupervisoryAuthority { get; set; } = "";

    public string AccessibilityContact { get; set; } = "";

    /// <summary>The body that enforces accessibility where feedback does not help; empty: that of <see cref="Jurisdiction"/>.</summary>
    public string AccessibilityEnforcementBody { get; set; } = "";

    /// <summary>Null while nobody has said it.</summary>
    public Jurisdiction? Jurisdiction { get; set; }

    /// <summary>When somebody last looked whether the statement on accessibility still holds; null: when it shipped.</summary>
    public DateOnly? AccessibilityReviewedOn { get; set; }

    /// <summary>Whoever runs the site speaks for themselves.</summary>
    public bool HasNoRepresentative { get; set; }

    /// <summary>There is another way to reach them as quickly.</summary>
    public bool HasNoPhone { get; set; }

    /// <summary>They stand in no register.</summary>
    public bool HasNoRegisterEntry { get; set; }

    public bool HasNoVatId { get; set; }

    /// <summary>No body is in charge of enforcing accessibility with them.</summary>
    public bool HasNoEnforcementBody { get; set; }

    public int Version { get; set; }

    public OperatorContact Contact => new(Name, Email);

    /// <summary>That of <see cref="Jurisdiction"/>, which <see cref="FixedPages"/> looks up.</summary>
    public string UsualEnforcementBody { get; set; } = "";

    /// <summary>What is said of it.</summary>
    public string EnforcementBody => AccessibilityEnforcementBody.Length > 0 ? AccessibilityEnforcementBody
        : HasNoEnforcementBody ? "" : UsualEnforcementBody;

    public DateOnly AccessibilityLastReviewed => AccessibilityReviewedOn ?? FixedPageText.AccessibilityShippedOn;

    /// <summary>What the law wants said and nobody has filled in yet.</summary>
    public IReadOnlyList<OperatorField> MissingDetails() =>
        [.. OperatorField.All.Where(field => field.IsGapIn(this))];

    public sealed class Configuration : IEntityTypeConfiguration<OperatorDetails>
    {
        public void Configure(EntityTypeBuilder<OperatorDetails> builder)
        {
            builder.ToTable("OperatorDetails");
            builder.Property(o => o.Id).ValueGeneratedNever();
            foreach (var line in new[]
            {
                nameof(Name), nameof(RepresentedBy), nameof(Email), nameof(Phone), nameof(RegisterEntry), nameof(VatId),
            })
                builder.Property(line).HasMaxLength(MaxLineLength);
            foreach (var block in new[]
            {
                nameof(PostalAddress), nameof(DataProtectionContact), nameof(SupervisoryAuthority), nameof(AccessibilityContact),
                nameof(AccessibilityEnforcementBody),
            })
                builder.Property(block).HasMaxLength(MaxAddressLength);
            builder.Ignore(o => o.Contact);
            builder.Ignore(o => o.UsualEnforcementBody);
            builder.Property(o => o.Version).IsConcurrencyToken();
        }
    }
}
