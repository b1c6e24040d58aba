using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Proposals.Becoming;

public enum TalkUpdateOutcome
{
    Done,

    /// <summary>Its tellers, or somebody of the team, have changed something that was chosen.</summary>
    Outdated,

    /// <summary>Nothing was chosen.</summary>
    NothingChosen,
}

/// <summary>What tellers have changed since their story became a talk: taken over by choice, never by itself.</summary>
public sealed class TalkUpdate(AppDb db, AuditLog audit)
{
    /// <param name="proposalId">The proposal.</param>
    /// <param name="keys"><see cref="ComparedField.Key"/> of what was chosen.</param>
    /// <param name="actor">Who chooses.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such proposal, or it is no talk.</returns>
    public Task<TalkUpdateOutcome?> TakeOverAsync(
        Guid proposalId, IReadOnlyCollection<string> keys, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(proposalId, keys, (comparison, field) => TakeOver(comparison, field), actor, cancellationToken);

    /// <summary>The talk stays as it is; what was looked at is not shown again until its tellers change it anew.</summary>
    /// <inheritdoc cref="TakeOverAsync"/>
    public Task<TalkUpdateOutcome?> LeaveAsync(
        Guid proposalId, IReadOnlyCollection<string> keys, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(proposalId, keys, static (_, _) => { }, actor, cancellationToken);

    private static void TakeOver(TalkComparison comparison, ComparedField field)
    {
        if (field.Who is null)
        {
            TalkParts.OfTalk.Single(part => part.Field == field.Field).TakeOver(comparison.Proposal, comparison.Talk);
            return;
        }

        var teller = comparison.Proposal.Tellers.Single(teller => teller.Id == field.PartId);
        if (comparison.SpeakerOf(teller) is { } speaker)
            TalkParts.OfSpeaker.Single(part => part.Field == field.Field).TakeOver(teller, speaker);
    }

    private async Task<TalkUpdateOutcome?> ChangeAsync(
        Guid proposalId, IReadOnlyCollection<string> keys, Action<TalkComparison, ComparedField> change, Actor actor,
        CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
            return TalkUpdateOutcome.NothingChosen;
        return await db.WriteAsync<TalkUpdateOutcome?>(
            async () =>
            {
                if (await TalkComparison.FindAsync(db, proposalId, cancellationToken) is not { } comparison)
                    return null;
                var chosen = comparison.Changes.Where(field => keys.Contains(field.Key)).ToList();
                if (chosen.Count < keys.Distinct().Count())
                    return TalkUpdateOutcome.Outdated;

                var taken = new TakenFields(db, proposalId, comparison.Taken);
                foreach (var field in chosen)
                {
                    change(comparison, field);
                    taken.Note(field.PartId, field.Field, field.Proposed);
                }

                Record(comparison, actor);
                return TalkUpdateOutcome.Done;
            },
            static outcome => outcome == TalkUpdateOutcome.Done,
            cancellationToken);
    }

    private void Record(TalkComparison comparison, Actor actor)
    {
        var (talk, edition) = (comparison.Talk, comparison.Talk.EditionId);
        if (FieldChanges.Of(db.Entry(talk)) is { Any: true } changes)
            audit.Record(actor, "talk.edited", talk.Id, edition, changes);
        foreach (var speaker in talk.Speakers.Select(s => s.Speaker))
        {
            if (FieldChanges.NamesOf(db.Entry(speaker)) is { Any: true } fields)
                audit.Record(actor, "speaker.edited", speaker.Id, details: fields);
        }

        audit.Record(actor, "proposal.compared", comparison.Proposal.Id, edition);
    }
}
