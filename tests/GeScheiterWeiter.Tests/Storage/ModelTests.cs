using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>What SQL Server would refuse, or a newcomer would forget, read off the model without a server.</summary>
public sealed class ModelTests : IDisposable
{
    private const int LongestIndexKey = 1700;
    private const int LongestClusteredKey = 900;

    /// <summary>
    /// The framework's own: declared wider than SQL Server's limit, which it warns of; real credential ids are far shorter.
    /// </summary>
    private const string PasskeyTable = "AspNetUserPasskeys";

    /// <summary>Texts that may be as long as they come, because something else bounds them.</summary>
    private static readonly HashSet<string> Unbounded =
    [
        // Markdown, bounded by its form, and what it is shown as, bounded by the renderer.
        "Editions.Description", "Editions.DescriptionHtml", "Editions.Recap", "Editions.RecapHtml",
        "Editions.EasyLanguage", "Editions.EasyLanguageHtml", "Editions.English", "Editions.EnglishHtml",
        "Talks.Abstract", "Talks.AbstractHtml",
        "Speakers.Biography", "Speakers.BiographyHtml", "FixedPages.Markdown", "FixedPages.MarkdownHtml",
        "InvitationLists.Text", "InvitationLists.TextHtml", "Gatherings.Briefing", "Gatherings.BriefingHtml",
        // Bounded, but by more than the 4000 characters SQL Server counts; and words, each of which is bounded.
        "Lesson.SearchText", "Lessons.Plan", "Lessons.Events", "Lessons.Failure", "Lessons.Help", "Lessons.Change", "Lessons.Takeaway",
        "Lesson.Topics",
        // Markdown as well, bounded by its form; what becomes of it are letters.
        "Message.Text", "LetterWording.Body",
        // Plain text, bounded by its form and by the desk: more than a column of SQL Server counts.
        "Proposals.Plan", "Proposals.Events", "Proposals.Failure", "Proposals.Help", "Proposals.Change", "Proposals.Takeaway",
        // JSON we write ourselves.
        "Talk.Links", "Speaker.Links", "AuditEntry.Details", "ImportDraft.Columns", "ImportDraft.Report",
        "FormQuestion.Options", "FormQuestion.FormerOptions", "PendingSignUp.Answers", "FixedPageVersion.Source",
        "TableSetting.Topics", "TableSetting.Rooms", "TableRound.Topics",
        "IntroductionSetting.Topics", "IntroductionProfile.Topics",
        // Rendered by us.
        "OutboxMail.Text", "OutboxMail.Html", "OutboxMail.Calendar",
        // The framework's own.
        "DataProtectionKey.FriendlyName", "DataProtectionKey.Xml",
        "Organizer.ConcurrencyStamp", "Organizer.PasswordHash", "Organizer.SecurityStamp",
        "IdentityUserClaim<Guid>.ClaimType", "IdentityUserClaim<Guid>.ClaimValue",
        "IdentityUserLogin<Guid>.ProviderDisplayName", "IdentityUserToken<Guid>.Value",
        "IdentityPasskeyData.Name", "IdentityPasskeyData.Transports",
    ];

    private readonly AppDb _db = DesignModel.Open(StorageProvider.SqlServer);

    private IModel Model => DesignModel.Of(_db);

    public void Dispose() => _db.Dispose();

    [Fact]
    public void There_is_a_table_of_passkeys() =>
        Assert.Contains(Model.GetEntityTypes(), entity => entity.ClrType.Name.StartsWith("IdentityUserPasskey", StringComparison.Ordinal));

    [Fact]
    public void Every_text_is_bounded_or_known_not_to_be()
    {
        var properties = Model.GetEntityTypes().SelectMany(entity => entity.GetDeclaredProperties())
            .Select(property => (property, Name: $"{property.DeclaringType.DisplayName()}.{property.Name}"));
        var columns = Model.GetEntityTypes().SelectMany(entity => entity.GetDeclaredComplexProperties(), (entity, text) => (entity, text))
            .SelectMany(
                owner => owner.text.ComplexType.GetDeclaredProperties(),
                (owner, property) => (property, Name: $"{owner.entity.GetTableName()}.{property.GetColumnName()}"));
        var unbounded = properties.Concat(columns)
            .Where(text => !text.property.IsShadowProperty() && text.property.GetRelationalTypeMapping().StoreType == "nvarchar(max)")
            .Select(text => text.Name)
            .Where(name => !name.Contains('#', StringComparison.Ordinal) && !Unbounded.Contains(name));

        Assert.Empty(unbounded);
    }

    [Fact]
    public void No_index_is_longer_than_sql_server_allows()
    {
        var tooLong = Model.GetEntityTypes().SelectMany(entity =>
            entity.GetDeclaredIndexes().Select(index => (Name: index.GetDatabaseName(), index.Properties, Limit: LongestIndexKey))
                .Concat(entity.GetDeclaredKeys().Select(key => (Name: key.GetName(), key.Properties, Limit: LongestClusteredKey))))
            .Where(key => key.Properties[0].DeclaringType.GetTableName() != PasskeyTable)
            .Select(key => (key.Name, Bytes: key.Properties.Sum(BytesOf), key.Limit))
            .Where(key => key.Bytes > key.Limit)
            .Select(key => $"{key.Name}: {key.Bytes} bytes");

        Assert.Empty(tooLong);
    }

    /// <summary>Error 1785: a deletion may reach a table by one way only.</summary>
    [Fact]
    public void No_deletion_reaches_a_table_by_two_ways()
    {
        var conflicts = Model.GetEntityTypes()
            .Where(entity => entity.BaseType is null)
            .SelectMany(root => Reached(root, [root])
                .GroupBy(entity => entity)
                .Where(ways => ways.Count() > 1)
                .Select(ways => $"{root.DisplayName()} reaches {ways.Key.DisplayName()} {ways.Count()} times"));

        Assert.Empty(conflicts);
    }

    private static IEnumerable<IEntityType> Reached(IEntityType from, IEntityType[] way) =>
        from.GetReferencingForeignKeys()
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .Where(key => key.DeclaringEntityType.GetTableName() != from.GetTableName() || key.DeclaringEntityType == from)
            .SelectMany(key => way.Contains(key.DeclaringEntityType)
                ? Enumerable.Repeat(key.DeclaringEntityType, 2)
                : Reached(key.DeclaringEntityType, [.. way, key.DeclaringEntityType]).Prepend(key.DeclaringEntityType));

    private static int BytesOf(IProperty property)
    {
        const int unlimited = 100_000;
        const int widest = 16;
        var mapping = property.GetRelationalTypeMapping();
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        if (type == typeof(string))
            return (property.GetMaxLength() ?? mapping.Size ?? unlimited) * 2;
        return type == typeof(byte[]) ? property.GetMaxLength() ?? mapping.Size ?? unlimited : widest;
    }
}
