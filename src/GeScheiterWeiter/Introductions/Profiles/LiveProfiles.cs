using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Introductions.Profiles;

internal static class LiveProfiles
{
    /// <summary>Of whoever has a seat.</summary>
    public static IQueryable<IntroductionProfile> ProfilesOfSeated(this AppDb db, Guid editionId) =>
        db.Set<IntroductionProfile>().Where(p => p.EditionId == editionId && p.Registration.State == RegistrationState.Seated);

    /// <summary>Pairs of which both still take part.</summary>
    public static IQueryable<Introduction> LivePairs(this AppDb db, Guid editionId) =>
        db.Set<Introduction>().Where(i => i.EditionId == editionId
            && db.Set<IntroductionProfile>().Any(p =>
                p.RegistrationId == i.FirstId && p.Registration.State == RegistrationState.Seated)
            && db.Set<IntroductionProfile>().Any(p =>
                p.RegistrationId == i.SecondId && p.Registration.State == RegistrationState.Seated));
}
