using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Introductions.Matching;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Mail;
using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.Expiry;
using GeScheiterWeiter.Registrations.Export;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Statistics.Kept;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Folding;
using GeScheiterWeiter.Storage.Keys;
using GeScheiterWeiter.Storage.Markup;
using GeScheiterWeiter.Tables;
using GeScheiterWeiter.Tables.Rounds;
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
        services.AddSingleton<TaskSignal>();
        services.AddPrivacy(configuration);
        services.AddStorage(configuration);
        services.AddKeys(configuration);
        services.AddTeam();

        services.AddScoped<AuditLog>();
        services.AddScoped<AuditVerification>();

        services.AddScoped<FormerSlugEditor>();
        services.AddScoped<CurrentSlugReader>();
        services.AddScoped<EditionEditor>();
        services.AddScoped<EditionPublication>();
        services.AddScoped<StoryCallEditor>();
        services.AddScoped<GatheringEditor>();
        services.AddScoped<EditionCloner>();
        services.AddScoped<TalkEditor>();
        services.AddScoped<TalkReordering>();
        services.AddScoped<TalkSpeakerEditor>();
        services.AddScoped<SpeakerEditor>();
        services.AddScoped<SimilarSpeakers>();
        services.AddScoped<SpeakerPhotoEditor>();
        services.AddLessons();
        services.AddSpeaking();
        services.AddFormQuestions();
        services.AddScoped<PartnerEditor>();
        services.AddScoped<PartnerReordering>();
        services.AddScoped<PartnerLogoEditor>();
        services.AddScoped<PartnerLogoReader>();
        services.AddScoped<PictureArchive>();
        services.AddPages(configuration);

        services.AddSingleton<CurrentOperator>();
        services.AddSingleton<LetterRenderer>();
        services.AddSingleton<HoldingWordings>();
        services.AddScoped<LetterWordings>();
        services.AddScoped<WordingEditor>();
        services.AddScoped<OutboxWriter>();
        services.AddDelivery(configuration);

        services.AddScoped<EditionCalendar>();

        services.AddScoped<RegistrationTokens>();
        services.AddScoped<RegistrationLetters>();
        services.AddScoped<SeatLedger>();
        services.AddScoped<WaitingList>();
        services.AddScoped<SeatDecision>();
        services.AddScoped<SeatReturn>();
        services.AddScoped<Restoration>();
        services.AddScoped<RegistrationDesk>();
        services.AddScoped<ConfirmationDesk>();
        services.AddScoped<ParticipationDesk>();
        services.AddScoped<LateSeatDesk>();
        services.AddScoped<LostLinkDesk>();
        services.AddScoped<EditionRecipients>();
        services.AddScoped<EditionLetters>();
        services.AddScoped<EditionChangeEditor>();
        services.AddScoped<EditionCancellation>();
        services.AddScoped<EditionWithdrawal>();
        services.AddScoped<EditionDeletion>();
        services.AddScoped<CapacityEditor>();

        services.AddInvitations();

        services.AddScoped<EditionRoomEditor>();
        services.AddScoped<JoiningDesk>();
        services.AddScoped<EveningReader>();
        services.AddScoped<QuestionDesk>();
        services.AddScoped<QuestionModeration>();
        services.AddScoped<QuestionReader>();
        services.AddScoped<SpeakerTokens>();
        services.AddTables();
        services.AddIntroductions();

        services.AddScoped<PresenceDesk>();
        services.AddCertificates();
        services.AddFeedback();

        services.AddScoped<MessageEditor>();
        services.AddScoped<MessageAudience>();
        services.AddScoped<MessageLetters>();
        services.AddScoped<MessageDispatch>();
        services.AddScoped<LetterRun>();
        services.AddScoped<RunMail>();
        services.AddScoped<RunProgressReader>();
        services.AddScoped<ReminderLetters>();
        services.AddScoped<ReminderEditor>();
        services.AddScoped<ReminderReader>();

        services.AddScoped<NoticeTokens>();
        services.AddScoped<NoticeLetters>();
        services.AddScoped<NoticeDesk>();

        services.AddProposals();
        services.AddBarriers();
        services.AddDataRequests();

        services.AddScheduledTask<UnconfirmedCleanup>();
        services.AddScheduledTask<NoticeSending>();
        services.AddScheduledTask<CurrentOperatorReading>();
        services.AddScheduledTask<NoticeCleanup>();
        services.AddScheduledTask<ProposalCleanup>();
        services.AddScheduledTask<BarrierReportCleanup>();
        services.AddScheduledTask<MessageSending>();
        services.AddScheduledTask<ReminderSending>();
        services.AddScheduledTask<ImportDraftPurge>();
        services.AddScheduledTask<LetterCleanup>();
        services.AddScheduledTask<BounceReading>();
        services.AddScheduledTask<AuditSealing>();
        services.AddScheduledTask<SignInCleanup>();
        services.AddScheduledTask<SentLinkCleanup>();
        services.AddScheduledTask<SeatReserveRelease>();
        services.AddScheduledTask<InvitationSending>();
        services.AddScheduledTask<InvitationProgress>();
        services.AddScheduledTask<InvitationCleanup>();
        services.AddScheduledTask<AttendanceBrowserCleanup>();
        services.AddScheduledTask<SignUpQuestions>();
        services.AddScheduledTask<QuestionSupportCleanup>();
        services.AddScheduledTask<WorkLetters>();
        services.AddScheduledTask<FormAnswerCleanup>();
        services.AddScheduledTask<FeedbackCleanup>();
        services.AddScheduledTask<SiteSecretMaking>();
        services.AddScheduledTask<TableCleanup>();
        services.AddScheduledTask<SpeakingSending>();
        services.AddScheduledTask<SpeakingCleanup>();
        services.AddScheduledTask<IntroductionProposals>();
        services.AddScheduledTask<IntroductionCleanup>();
        services.AddScheduledTask<ClockWatch>();
        services.AddScheduledTask<DeletionRun>();
        services.AddScheduledTask<DataRequestCleanup>();
        services.AddBackfill<SentLinkBackfill>();
        services.AddBackfill<FoldingBackfill<Speaker>>();
        services.AddBackfill<FoldingBackfill<Registration>>();
        services.AddBackfill<FoldingBackfill<OutboxMail>>();
        services.AddBackfill<FoldingBackfill<Lesson>>();
        services.AddBackfill<FoldingBackfill<Proposal>>();
        services.AddBackfill<FoldingBackfill<ProposalTeller>>();
        services.AddBackfill<MarkdownBackfill<Edition>>();
        services.AddBackfill<MarkdownBackfill<Talk>>();
        services.AddBackfill<MarkdownBackfill<Speaker>>();
        services.AddBackfill<MarkdownBackfill<FixedPage>>();
        services.AddBackfill<ShippedPageVersions>();
        services.AddBackfill<MarkdownBackfill<InvitationList>>();
        services.AddBackfill<MarkdownBackfill<Gathering>>();
        // Last: it wipes what the others have deleted.
        services.AddScheduledTask<ErasedTraces>();

        // In the order in which people read it.
        services.AddPersonalData<RegistrationData>();
        services.AddPersonalData<DeletionData>();
        services.AddPersonalData<KeptFigureData>();
        services.AddPersonalData<AttendanceData>();
        services.AddPersonalData<FormQuestionData>();
        services.AddPersonalData<InvitationData>();
        services.AddPersonalData<NoticeData>();
        services.AddPersonalData<BarrierData>();
        services.AddPersonalData<MeetingData>();
        services.AddPersonalData<TableData>();
        services.AddPersonalData<IntroductionData>();
        services.AddPersonalData<CertificateData>();
        services.AddPersonalData<FeedbackData>();
        services.AddPersonalData<MessageData>();
        services.AddPersonalData<ImportData>();
        services.AddPersonalData<SpeakerData>();
        services.AddPersonalData<PictureData>();
        services.AddPersonalData<SpeakingData>();
        services.AddPersonalData<ProposalData>();
        services.AddPersonalData<LessonData>();
        services.AddPersonalData<FormerSlugData>();
        services.AddPersonalData<EditionData>();
        services.AddPersonalData<PartnerData>();
        services.AddPersonalData<OrganizerData>();
        services.AddPersonalData<PageData>();
        services.AddPersonalData<DataRequestData>();
        services.AddPersonalData<LetterData>();
        services.AddPersonalData<AuditData>();
        services.AddPersonalData<KeyData>();

        services.AddScoped<RegistrationStatusLetter>();
        services.AddScoped<LetterErasure>();
        services.AddScoped<RegistrationLookup>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<BulkDecision>();
        services.AddScoped<ManualRegistration>();
        services.AddScoped<Reinstatement>();
        services.AddScoped<AddressCorrection>();
        services.AddScoped<DetailsCorrection>();
        services.AddScoped<InternalNoteEditor>();
        services.AddScoped<AccessNeedDesk>();
        services.AddScoped<WaitingListPriority>();
        services.AddScoped<Erasure>();
        services.AddScoped<RegistrationForgetting>();
        services.AddScoped<IEditionExpiry, RegistrationExpiry>();
        services.AddScoped<IEditionExpiry, AccessNeedExpiry>();
        services.AddScoped<DeletionPlan>();
        services.AddScoped<DeletionHoldEditor>();
        services.AddScoped<RegistrationExport>();
        services.AddScoped<StatisticsReader>();
        services.AddScoped<FillReader>();
        services.AddScoped<IKeepsFigures, KeptFigures>();
        services.AddScoped<DashboardReader>();
        services.AddSingleton<ImportReader>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<RegistrationImport>();

        return services;
    }

    /// <summary>Something that happens by itself: found under its own name, too.</summary>
    private static void AddScheduledTask<TTask>(this IServiceCollection services)
        where TTask : class, IScheduledTask
    {
        services.AddScoped<TTask>();
        services.AddScoped<IScheduledTask>(provider => provider.GetRequiredService<TTask>());
    }

    /// <summary>A scheduled task that also runs right after migrating.</summary>
    private static void AddBackfill<TTask>(this IServiceCollection services)
        where TTask : class, IBackfill
    {
        services.AddScheduledTask<TTask>();
        services.AddScoped<IBackfill>(provider => provider.GetRequiredService<TTask>());
    }
}
