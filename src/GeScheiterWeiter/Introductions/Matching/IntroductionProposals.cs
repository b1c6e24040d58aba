using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Introductions.Matching;

/// <summary>
/// Proposes people to each other. It looks before its turn to write has come: two instances come to the same pairs, and the index over
/// both registrations lets one of them through.
/// </summary>
public sealed class IntroductionProposals(AppDb db, IntroductionTime time, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromMinutes(15);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var settings = await db.Set<IntroductionSetting>().AsNoTracking()
            .Where(s => db.Set<IntroductionProfile>().Any(p => p.EditionId == s.EditionId))
            .ToListAsync(cancellationToken);
        var wanted = settings.Where(setting => setting.Topics.Count > 0).Select(setting => setting.EditionId).ToList();
        foreach (var edition in await db.Set<Edition>().AsNoTracking().Where(e => wanted.Contains(e.Id)).ToListAsync(cancellationToken))
        {
            if (time.IsOpenAt(edition, Now))
                await ProposeAsync(edition.Id, cancellationToken);
        }
    }

    private Task<int> ProposeAsync(Guid editionId, CancellationToken cancellationToken) => db.WriteAsync(
        () => MatchAsync(editionId, cancellationToken),
        found =>
        {
            db.AddRange(found.Select(pair => Introduction.Of(editionId, pair.One, pair.Other, Now)));
            return Task.FromResult(found.Count);
        },
        cancellationToken);

    private async Task<IReadOnlyList<(Guid One, Guid Other)>> MatchAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var people = await db.ProfilesOfSeated(editionId).AsNoTracking().Where(p => p.Registration.RestrictedUtc == null)
            .OrderBy(p => p.JoinedUtc).ThenBy(p => p.RegistrationId)
            .Select(p => new { Profile = p, p.Registration.Side, p.Registration.Organisation, p.Registration.NormalizedEmail })
            .ToListAsync(cancellationToken);
        // Also of people who have left: they may come back.
        var pairs = await db.Set<Introduction>().AsNoTracking().Where(i => i.EditionId == editionId)
            .Select(i => new { i.FirstId, i.SecondId, i.FirstSaysYes, i.SecondSaysYes }).ToListAsync(cancellationToken);
        var there = people.Select(person => person.Profile.RegistrationId).ToHashSet();
        // What somebody has not answered depends on their own answers alone: a no of the other frees no place.
        var unanswered = pairs.Where(pair => there.Contains(pair.FirstId) && there.Contains(pair.SecondId))
            .SelectMany(pair => new[] { (Id: pair.FirstId, Answer: pair.FirstSaysYes), (Id: pair.SecondId, Answer: pair.SecondSaysYes) })
            .Where(side => side.Answer is null)
            .CountBy(side => side.Id).ToDictionary();
        return IntroductionMatching.Match(
            [
                .. people.Select(person => Candidate.Of(
                    person.Profile, person.Side, person.Organisation, person.NormalizedEmail,
                    unanswered.GetValueOrDefault(person.Profile.RegistrationId))),
            ],
            pairs.Select(pair => (pair.FirstId, pair.SecondId)).ToHashSet());
    }
}
