using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Introductions;

/// <summary>What somebody may know of a proposal: their own answer, and the other's only once both have said yes.</summary>
public enum ProposedPersonState
{
    Asked,

    /// <summary>They have said yes. Whether the other has said no, or nothing, looks the same.</summary>
    SaidYes,

    /// <summary>Both have said yes, and have a letter.</summary>
    Introduced,
}

/// <summary>Somebody who is proposed, without a name.</summary>
/// <param name="IntroductionId">Of the pair.</param>
/// <param name="State">How it stands.</param>
/// <param name="Kind">From what kind of organisation they come.</param>
/// <param name="Side">As they have signed up.</param>
/// <param name="Topics">What both would like to talk about.</param>
/// <param name="Seeks">What they look for, as far as they said.</param>
/// <param name="Offers">What they offer, as far as they said.</param>
public sealed record ProposedPerson(
    Guid IntroductionId, ProposedPersonState State, OrganisationKind Kind, AttendeeSide Side, IReadOnlyList<string> Topics, string? Seeks,
    string? Offers)
{
    internal static ProposedPerson Of(
        Introduction pair, Guid readerId, IntroductionProfile own, IntroductionProfile other, AttendeeSide side) => new(
        pair.Id,
        pair.ToldUtc is not null ? ProposedPersonState.Introduced
            : pair.AnswerOf(readerId) == true ? ProposedPersonState.SaidYes
            : ProposedPersonState.Asked,
        other.Kind, side, [.. own.Topics.Intersect(other.Topics, StringComparer.Ordinal)], other.Seeks, other.Offers);
}

/// <param name="Setting">With the topics to choose from.</param>
/// <param name="Profile">Theirs; null where they take no part yet.</param>
/// <param name="People">Who is proposed to them, the earliest first; nobody to whom they have said no.</param>
public sealed record IntroductionStanding(
    IntroductionSetting Setting, IntroductionProfile? Profile, IReadOnlyList<ProposedPerson> People)
{
    public IEnumerable<ProposedPerson> In(ProposedPersonState state) => People.Where(person => person.State == state);
}
