using System.Reflection;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Statistics.Kept;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Organizers.Audit;
using GeScheiterWeiter.Web.Shared.AuditWording;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Organizers.Audit;

/// <summary>Whatever is stored as the name of an enum value is told to people in one way, everywhere.</summary>
public sealed partial class GermanWordTests(FullSite site)
{
    /// <summary>Stored, and shown nowhere by its name.</summary>
    private static readonly Type[] NeverShown =
    [
        typeof(LetterPriority), typeof(CalendarMethod), typeof(TokenPurpose),
        typeof(OrganizerTokenPurpose), typeof(PictureFormat), typeof(PictureFocus),
        typeof(SlugKind), typeof(CountKind),
        // Told within a sentence of its own each: see RegistrationHistory and OutboxLine.
        typeof(ActorKind), typeof(OutboxState), typeof(RegistrationNoteKind),
    ];

    private static readonly ILookup<Type, MethodInfo> Words = new[] { typeof(AppDb).Assembly, typeof(Program).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == "Words" && method.GetParameters() is [{ ParameterType.IsEnum: true }])
        .ToLookup(method => method.GetParameters()[0].ParameterType);

    [Fact]
    public void Every_stored_enum_is_put_into_words_in_one_place()
    {
        using var scope = site.Services.CreateScope();
        var stored = scope.ServiceProvider.GetRequiredService<AppDb>().Model.GetEntityTypes()
            .SelectMany(entity => entity.GetFlattenedProperties())
            .Select(property => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType)
            .Where(type => type.IsEnum)
            .Distinct()
            .ToList();

        Assert.NotEmpty(stored);
        Assert.All(stored.Except(NeverShown), type => Assert.Single(Words[type]));
    }

    [Fact]
    public void Every_field_organizers_write_has_a_German_name_in_the_log()
    {
        var drafts = new[]
        {
            typeof(EditionDraft), typeof(TalkDraft), typeof(SpeakerDraft), typeof(PartnerDraft), typeof(InvitationListDraft),
            typeof(MessageDraft),
        };
        var fields = drafts
            .SelectMany(draft => draft.GetProperties(), (draft, field) => (Draft: draft.Name, Field: field.Name));

        Findings.AreNone(fields.Where(field => !AuditFields.Knows(field.Field))
            .Select(field => $"{field.Draft}.{field.Field} is not among the fields of AuditWords"));
    }

    [Fact]
    public void Whatever_is_recorded_as_read_listed_or_taken_along_counts_as_a_reading()
    {
        var recorded = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("AuditWords.cs" or "AuditReadings.cs"))
            .SelectMany(file => Reading().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct().ToList();

        Assert.NotEmpty(recorded);
        // The other way round there is one nobody records any more, and old entries do.
        Findings.AreNone(recorded.Except(AuditReadings.All));
    }

    [Fact]
    public void Every_value_has_words_and_the_log_uses_the_same()
    {
        foreach (var (type, words) in Words.Select(group => (group.Key, group.First())))
        {
            foreach (var value in Enum.GetValues(type))
            {
                var word = Assert.IsType<string>(words.Invoke(null, [value]));
                Assert.NotEmpty(word);
                if (AuditValues.Find(value.ToString()!) is { } logged)
                    Assert.Equal(word, logged);
            }
        }
    }

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)*\.(?:[a-z]+-)*(?:read|listed|printed|exported|previewed))""")]
    private static partial Regex Reading();
}
