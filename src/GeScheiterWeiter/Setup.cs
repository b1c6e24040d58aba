using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Export;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.Office;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Team;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GeScheiterWeiter;

public static class Setup
{
    /// <summary>The one list of what the event consists of.</summary>
    public static IServiceCollection AddGeScheiterWeiter(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStorage(configuration);
        services.AddTeam();

        services.AddScoped<AuditLog>();
        services.AddScoped<AuditVerification>();

        services.AddScoped<EditionEditor>();
        services.AddScoped<EditionPublication>();
        services.AddScoped<EditionCloner>();
        services.AddScoped<TalkEditor>();
        services.AddScoped<TalkOrder>();
        services.AddScoped<TalkLineUp>();
        services.AddScoped<SpeakerEditor>();
        services.AddScoped<SpeakerPhoto>();
        services.AddScoped<PartnerEditor>();
        services.AddScoped<PartnerOrder>();
        services.AddScoped<PartnerLogo>();
        services.AddScoped<PictureArchive>();
        services.AddScoped<FixedPageEditor>();
        services.AddScoped<OperatorEditor>();

        services.AddSingleton<LetterRenderer>();
        services.AddScoped<Outbox>();
        services.AddDelivery(configuration);

        services.AddScoped<EditionCalendar>();

        services.AddScoped<RegistrationTokens>();
        services.AddScoped<RegistrationLetters>();
        services.AddScoped<Seats>();
        services.AddScoped<WaitingList>();
        services.AddScoped<SeatDecision>();
        services.AddScoped<SeatReturn>();
        services.AddScoped<RegistrationDesk>();
        services.AddScoped<ConfirmationDesk>();
        services.AddScoped<ParticipationDesk>();
        services.AddScoped<EditionAudience>();
        services.AddScoped<EditionLetters>();
        services.AddScoped<EditionNotices>();
        services.AddScoped<EditionCancellation>();
        services.AddScoped<EditionWithdrawal>();
        services.AddScoped<EditionDeletion>();
        services.AddScoped<SeatPlan>();

        services.AddChore<UnconfirmedCleanup>();
        services.AddChore<ImportDraftPurge>();
        services.AddChore<LetterCleanup>();
        services.AddChore<AuditSealing>();

        services.AddScoped<StandingLetter>();
        services.AddScoped<LetterErasure>();
        services.AddScoped<OfficeFiles>();
        services.AddScoped<RegistrationOffice>();
        services.AddScoped<RegistrationBatch>();
        services.AddScoped<HandEntry>();
        services.AddScoped<AddressCorrection>();
        services.AddScoped<Advancement>();
        services.AddScoped<Erasure>();
        services.AddScoped<RegistrationExport>();
        services.AddScoped<FigureReader>();
        services.AddScoped<OverviewReader>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<RegistrationImport>();
        services.AddScoped<FixedPages>();

        return services;
    }

    /// <summary>Something that happens by itself: found under its own name, too.</summary>
    private static void AddChore<TChore>(this IServiceCollection services)
        where TChore : class, IChore
    {
        services.AddScoped<TChore>();
        services.AddScoped<IChore>(provider => provider.GetRequiredService<TChore>());
    }
}
