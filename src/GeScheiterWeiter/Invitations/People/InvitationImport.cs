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

    /// <summary>Explained or decided anew since it was looked at: it is another list.</summary>
    ChangedMeanwhile,

    /// <summary>Another list is being read right now.</summary>
    Busy,
}

public sealed record InvitationImportResult(InvitationImportOutcome Outcome, EntryResult? Entry = null, int LeftOut = 0);

/// <summary>Puts the people of an uploaded list on a list of invitations: read, explained and shown as one of registrations is.</summary>
public sealed class InvitationImport(AppDb db, ImportDesk desk, InvitationEntry entry, OptOuts optOuts, TimeProvider clock)
{
    /// <summary>What a list is held against now.</summary>
    public ImportRules Rules => ImportRules.ForInvitations(clock.GetUtcNow().UtcDateTime);

    /// <summary>What taking the draft over would do now. Null as long as its columns are not explained, or while others are read.</summary>
    public Task<ImportPlan?> PlanAsync(ImportDraft draft, CancellationToken cancellationToken) => desk.PlanAsync(
        draft, Rules, (table, settings) => KnownAsync(draft.EditionId, table, settings, cancellationToken), cancellationToken);

    /// <summary>Whoever is on the list already stays there once: taking a list over twice is taking it over once.</summary>
    public async Task<InvitationImportResult> TakeOverAsync(
        Guid editionId, Guid listId, Guid draftId, string? seen, Actor actor, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(editionId, listId, draftId, actor, cancellationToken) is not { } draft)
            return new InvitationImportResult(InvitationImportOutcome.NoSuchDraft);
        if (seen is not null && seen != ImportSettings.FromJson(draft.Columns)?.Mark())
            return new InvitationImportResult(InvitationImportOutcome.ChangedMeanwhile);
        if (await PlanAsync(draft, cancellationToken) is not { } plan)
            return new InvitationImportResult(InvitationImportOutcome.Busy);

        var guests = plan.Rows.Where(row => row.IsTaken).Select(row => row.Person).OfType<SignUpDetails>()
            .Select(person => new Guest(person.Name, person.Email, person.Organisation, person.Side)).ToList();
        if (await entry.AddAsync(editionId, listId, guests, actor, cancellationToken) is not { } added)
            return new InvitationImportResult(InvitationImportOutcome.NoSuchDraft);

        await db.DeleteInBatchesAsync(db.Set<ImportDraft>().Where(d => d.Id == draftId).OrderBy(d => d.Id), cancellationToken);
        return new InvitationImportResult(
            InvitationImportOutcome.TakenOver,
            added with
            {
                Known = added.Known + plan.Count(ImportFate.SamePerson) + plan.Count(ImportFate.Repeated),
                OptedOut = added.OptedOut + plan.Count(ImportFate.OptedOut),
            },
            plan.Count(ImportFate.Faulty) + plan.Count(ImportFate.LeftOut));
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
