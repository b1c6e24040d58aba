using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions.Letters;
using GeScheiterWeiter.Introductions.Matching;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Introductions;

public enum IntroductionOutcome
{
    Done,

    /// <summary>No seat, no introductions, or their time is up.</summary>
    Closed,

    /// <summary>Something in the profile is wrong.</summary>
    Faulty,

    /// <summary>There is no such proposal any more, or it was answered before.</summary>
    NotNow,
    UnknownLink,
}

/// <param name="Outcome">What has become of it.</param>
/// <param name="Faults">Of a faulty profile.</param>
public sealed record ProfileSaving(IntroductionOutcome Outcome, IReadOnlyList<ProfileFault> Faults);

/// <summary>Where people, known by their personal link, say whom they would like to meet, and whether they want to meet somebody.</summary>
public sealed class IntroductionDesk(
    AppDb db, RegistrationTokens tokens, IntroductionLetters letters, IntroductionTime time, TaskSignal signal, AuditLog audit,
    TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Whether there is something for this person here.</summary>
    /// <param name="registration">With its edition.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> IsOpenToAsync(Registration registration, CancellationToken cancellationToken) =>
        await OpenSettingAsync(registration, cancellationToken) is not null;

    /// <summary>What the person may know; null where there is nothing for them here.</summary>
    /// <param name="registration">With its edition.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IntroductionStanding?> FindAsync(Registration registration, CancellationToken cancellationToken)
    {
        if (await OpenSettingAsync(registration, cancellationToken) is not { } setting)
            return null;
        var id = registration.Id;
        var profile = await db.Set<IntroductionProfile>().AsNoTracking()
            .SingleOrDefaultAsync(p => p.RegistrationId == id, cancellationToken);
        if (profile is null)
            return new IntroductionStanding(setting, null, []);

        var pairs = await db.LivePairs(registration.EditionId).AsNoTracking()
            .Where(i => (i.FirstId == id && i.FirstSaysYes != false) || (i.SecondId == id && i.SecondSaysYes != false))
            .OrderBy(i => i.ProposedUtc).ThenBy(i => i.Id).ToListAsync(cancellationToken);
        var others = pairs.Select(pair => pair.OtherThan(id)).ToList();
        var profiles = await db.Set<IntroductionProfile>().AsNoTracking().Where(p => others.Contains(p.RegistrationId))
            .Select(p => new { Profile = p, p.Registration.Side }).ToDictionaryAsync(p => p.Profile.RegistrationId, cancellationToken);
        return new IntroductionStanding(
            setting, profile,
            [
                .. pairs.Where(pair => profiles.ContainsKey(pair.OtherThan(id))).Select(pair => ProposedPerson.Of(
                    pair, id, profile, profiles[pair.OtherThan(id)].Profile, profiles[pair.OtherThan(id)].Side)),
            ]);
    }

    /// <summary>Leaves a profile or changes it.</summary>
    public async Task<ProfileSaving> SaveAsync(SecretToken token, ProfileDraft draft, CancellationToken cancellationToken)
    {
        IReadOnlyList<ProfileFault> faults = [];
        var outcome = await ActAsync(
            token,
            async (registration, setting) =>
            {
                faults = [.. draft.Faults(setting, registration)];
                if (faults.Count > 0)
                    return IntroductionOutcome.Faulty;

                if (await ProfileAsync(registration.Id, cancellationToken) is not { } profile)
                {
                    db.Add(profile = new IntroductionProfile
                    {
                        RegistrationId = registration.Id,
                        EditionId = registration.EditionId,
                        JoinedUtc = Now,
                    });
                }

                draft.WriteTo(profile);
                db.AfterCommit(signal.Ring<IntroductionProposals>);
                return IntroductionOutcome.Done;
            },
            cancellationToken);
        return new ProfileSaving(outcome, faults);
    }

    /// <summary>Takes the profile back: nobody sees it any more. The pairs stay as ids, so that none is proposed twice.</summary>
    public Task<IntroductionOutcome> WithdrawAsync(SecretToken token, CancellationToken cancellationToken) => ActAsync(
        token,
        async (registration, _) =>
        {
            if (await ProfileAsync(registration.Id, cancellationToken) is not { } profile)
                return IntroductionOutcome.NotNow;
            db.Remove(profile);
            db.AfterCommit(signal.Ring<IntroductionProposals>);
            return IntroductionOutcome.Done;
        },
        cancellationToken);

    /// <summary>Whoever has said yes or no once has said it. The log holds no answer: it would tell of a no.</summary>
    public Task<IntroductionOutcome> AnswerAsync(
        SecretToken token, Guid introductionId, bool saysYes, CancellationToken cancellationToken) => ActAsync(
        token,
        async (registration, _) =>
        {
            var id = registration.Id;
            var pair = await db.LivePairs(registration.EditionId).SingleOrDefaultAsync(
                i => i.Id == introductionId && (i.FirstId == id || i.SecondId == id), cancellationToken);
            if (pair is null || pair.AnswerOf(id) is not null)
                return IntroductionOutcome.NotNow;

            if (pair.Note(id, saysYes))
                await TellAsync(pair, cancellationToken);
            db.AfterCommit(signal.Ring<IntroductionProposals>);
            return IntroductionOutcome.Done;
        },
        cancellationToken);

    private async Task TellAsync(Introduction pair, CancellationToken cancellationToken)
    {
        var both = await db.Set<IntroductionProfile>().Include(p => p.Registration.Edition)
            .Where(p => p.RegistrationId == pair.FirstId || p.RegistrationId == pair.SecondId).ToListAsync(cancellationToken);
        var first = both.Single(p => p.RegistrationId == pair.FirstId);
        var second = both.Single(p => p.RegistrationId == pair.SecondId);
        pair.Tell(letters.Introduce(first, second), letters.Introduce(second, first), Now);
        audit.Record(Actor.System, "introduction-pair.told", pair.Id, pair.EditionId);
    }

    private Task<IntroductionOutcome> ActAsync(
        SecretToken token, Func<Registration, IntroductionSetting, Task<IntroductionOutcome>> act, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return IntroductionOutcome.UnknownLink;
                return await OpenSettingAsync(registration, cancellationToken) is { } setting
                    ? await act(registration, setting)
                    : IntroductionOutcome.Closed;
            },
            static outcome => outcome == IntroductionOutcome.Done,
            cancellationToken);

    private async Task<IntroductionSetting?> OpenSettingAsync(Registration registration, CancellationToken cancellationToken) =>
        registration.State == RegistrationState.Seated && time.IsOpenAt(registration.Edition, Now)
            && await db.Set<IntroductionSetting>().AsNoTracking()
                .SingleOrDefaultAsync(s => s.EditionId == registration.EditionId, cancellationToken) is { Topics.Count: > 0 } setting
            ? setting
            : null;

    private Task<IntroductionProfile?> ProfileAsync(Guid registrationId, CancellationToken cancellationToken) =>
        db.Set<IntroductionProfile>().SingleOrDefaultAsync(p => p.RegistrationId == registrationId, cancellationToken);
}
