using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>Fills an empty database in Development, so that the first start shows a living site.</summary>
public static class SampleContent
{
    /// <summary>Set to <c>false</c>, Development starts with an empty database too.</summary>
    public const string Setting = "Development:SampleContent";

    /// <summary>A <see cref="SampleStage"/>.</summary>
    public const string StageSetting = "Development:Stage";

    public static async Task AddSampleContentAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue(Setting, defaultValue: true))
            return;

        await using var scope = app.Services.CreateAsyncScope();
        var stage = app.Configuration.GetValue(StageSetting, SampleStage.Open);
        var people = await AddToAsync(scope.ServiceProvider, stage, app.Lifetime.ApplicationStopping);
        await TellLinksOfAsync(people, scope.ServiceProvider, app.Lifetime.ApplicationStopping);
    }

    /// <summary>Does nothing when there is an edition already.</summary>
    /// <param name="services">Of a scope.</param>
    /// <param name="stage">Where the special edition is to stand.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The people of the special edition.</returns>
    public static async Task<IReadOnlyList<Registration>> AddToAsync(
        IServiceProvider services, SampleStage stage, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<Edition>().AnyAsync(cancellationToken))
            return [];

        var nowUtc = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var sonderedition = SampleSonderedition.At(nowUtc, stage).ToList();
        var edition = sonderedition.OfType<Edition>().Single();
        var people = SampleRegistrations.Of(edition, stage, nowUtc);
        db.AddRange(sonderedition);
        db.AddRange(people);
        db.AddRange(SampleFormQuestions.Of(edition, people));
        db.AddRange(SampleWordings.Of(edition, nowUtc));
        if (people.Count > 0)
        {
            db.AddRange(SampleMessages.To(edition, WithSeat(people), services.GetRequiredService<MessageLetters>(), nowUtc));
            db.AddRange(SampleQuestions.Of(people, sonderedition.OfType<Talk>().First(), nowUtc));
        }

        db.AddRange(SampleSpeaking.Of(edition, sonderedition, nowUtc));
        db.AddRange(SampleEvening.Of(edition, people, stage, nowUtc));
        db.AddRange(SampleFeedback.Of(edition, people, [.. sonderedition.OfType<Talk>()], stage, nowUtc));
        db.AddRange(SampleIntroductions.Of(edition, people, nowUtc));
        var archive = SampleArchive.At(nowUtc).ToList();
        db.AddRange(archive);
        db.AddRange(SampleLessons.At(archive, nowUtc));
        db.AddRange(SampleInvitations.To(edition, people, nowUtc));
        var (talk, speaker) = SampleSonderedition.ToldByOne(sonderedition);
        db.AddRange(SampleProposals.For(edition, talk, speaker, nowUtc));
        db.AddRange(SampleBarriers.At(nowUtc));
        if (!await db.Set<OperatorDetails>().AnyAsync(cancellationToken))
            db.Add(new OperatorDetails { Name = "Apiarista GmbH" });
        await db.SaveChangesAsync(cancellationToken);
        return people;
    }

    /// <summary>A personal page with a seat, and one on the waiting list: nobody else could open them.</summary>
    private static async Task TellLinksOfAsync(
        IReadOnlyList<Registration> people, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (tokens, links) = (services.GetRequiredService<RegistrationTokens>(), services.GetRequiredService<ILinks>());
        var message = services.GetRequiredService<StartMessage>();
        foreach (var person in people.DistinctBy(person => person.State))
        {
            var link = links.Participation(tokens.IssueParticipation(person.Id, person.Edition));
            message.Add(person.State == RegistrationState.Seated ? "Attend it" : "Wait for it", $"{link} ({person.Name}; told this once)");
        }

        if (people.Count > 0)
        {
            await TellLinksOfTellersAsync(services, message, cancellationToken);
            await TellLinksOfSpeakersAsync(services, message, cancellationToken);
        }

        await services.GetRequiredService<AppDb>().SaveChangesAsync(cancellationToken);
    }

    /// <summary>One page for each state a proposal of the sample content is in.</summary>
    private static async Task TellLinksOfTellersAsync(
        IServiceProvider services, StartMessage message, CancellationToken cancellationToken)
    {
        var (tokens, links) = (services.GetRequiredService<ProposalTokens>(), services.GetRequiredService<ILinks>());
        var tellers = await services.GetRequiredService<AppDb>().Set<ProposalTeller>().Include(t => t.Proposal)
            .OrderBy(t => t.AskedUtc).ToListAsync(cancellationToken);
        foreach (var teller in tellers.DistinctBy(teller => (teller.Proposal.State, teller.Answer)))
        {
            var link = links.Proposal(tokens.Issue(teller));
            message.Add("Tell it", $"{link} ({teller.Name}, {teller.Proposal.State}, {teller.Answer}; told this once)");
        }
    }

    /// <summary>Of each edition the pages of two: one who has said what may be kept, and one who has not.</summary>
    private static async Task TellLinksOfSpeakersAsync(
        IServiceProvider services, StartMessage message, CancellationToken cancellationToken)
    {
        var (tokens, links) = (services.GetRequiredService<SpeakingTokens>(), services.GetRequiredService<ILinks>());
        var told = await services.GetRequiredService<AppDb>().Set<TalkSpeaker>().Include(s => s.Talk.Edition).Include(s => s.Speaker)
            .OrderBy(s => s.Talk.Order).ThenBy(s => s.Order).ToListAsync(cancellationToken);
        foreach (var speaker in told.DistinctBy(s => (s.Talk.EditionId, s.SaidUtc is null)))
        {
            var link = links.Speaking(tokens.Issue(speaker.SpeakerId, speaker.Talk.EditionId));
            message.Add("Speak at it", $"{link} ({speaker.Speaker.Name}, {speaker.Talk.Edition.Name}; told this once)");
        }
    }

    private static List<Registration> WithSeat(IEnumerable<Registration> people) =>
        [.. people.Where(person => person.State == RegistrationState.Seated)];
}
