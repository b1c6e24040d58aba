using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Invitations.People;

public enum InvitationImportOutcome
{
    TakenOver,

    /// <summary>Taken over already, expired, or never there.</summary>
    NoSuchDraft,

    /// <summary>Another list is being read right now.</summary>
    Busy,
}

public sealed record InvitationImportResult(InvitationImportOutcome Outcome, EntryResult? Entry = null, int Faulty = 0);

/// <summary>Puts the people of an uploaded list on a list of invitations: read, explained and shown as one of registrations is.</summary>
public sealed class InvitationImport(AppDb db, ImportDesk desk, InvitationEntry entry, OptOuts optOuts)
{
    /// <summary>What taking the draft over would do now. Null as long as its columns are not explained, or while others are read.</summary>
    public Task<ImportPlan?> PlanAsync(ImportDraft draft, CancellationToken cancellationToken) => desk.PlanAsync(
        draft, (table, settings) => KnownAsync(draft.EditionId, table, settings, cancellationToken), cancellationToken);

    /// <summary>Whoever is on the list already stays there once: taking a list over twice is taking it over once.</summary>
    public async Task<InvitationImportResult> TakeOverAsync(
        Guid editionId, Guid listId, Guid draftId, Actor actor, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(editionId, listId, draftId, actor, cancellationToken) is not { } draft)
            return new InvitationImportResult(InvitationImportOutcome.NoSuchDraft);
        if (await PlanAsync(draft, cancellationToken) is not { } plan)
            return new InvitationImportResult(InvitationImportOutcome.Busy);

        var guests = plan.Rows.Select(row => row.Person).OfType<SignUpDetails>()
            .Select(person => new Guest(person.Name, person.Email, person.Organisation, person.Side)).ToList();
        if (await entry.AddAsync(editionId, listId, guests, actor, cancellationToken) is not { } added)
            return new InvitationImportResult(InvitationImportOutcome.NoSuchDraft);

        await db.DeleteInBatchesAsync(db.Set<ImportDraft>().Where(d => d.Id == draftId).OrderBy(d => d.Id), cancellationToken);
        return new InvitationImportResult(InvitationImportOutcome.TakenOver, added, plan.Rows.Count(row => row.Person is null));
    }

    private async Task<IReadOnlyDictionary<string, ImportFate>> KnownAsync(
        Guid editionId, ImportTable table, ImportSettings settings, CancellationToken cancellationToken)
    {
        var addresses = ImportPlan.Addresses(table, settings);
        var fates = (await entry.InvitedAmongAsync(editionId, addresses, cancellationToken))
            .ToDictionary(address => address, _ => ImportFate.SamePerson);
        foreach (var address in await optOuts.AmongAsync([.. addresses.Select(EmailAddress.Parse)], cancellationToken))
            fates[address] = ImportFate.OptedOut;
        return fates;
    }
}
