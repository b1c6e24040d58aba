using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Pages;

public enum OperatorOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    TextTooLong,
    EmailInvalid,

    /// <summary>Nobody has looked at the statement on a day that is still to come.</summary>
    ReviewedInFuture,
}

/// <summary>Where it is written who is responsible for the site. The audit log names fields only: some of them are about people.</summary>
public sealed class OperatorEditor(AppDb db, CurrentOperator current, AuditLog audit, TimeProvider clock)
{
    /// <param name="details">What is to stand there, with the version the person has had before them; 0 while nothing is stored.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<OperatorOutcome> SaveAsync(OperatorDetails details, Actor actor, CancellationToken cancellationToken)
    {
        if (Problem(details) is { } problem)
            return problem;
        if (details.AccessibilityReviewedOn > GermanDay.At(clock.GetUtcNow().UtcDateTime))
            return OperatorOutcome.ReviewedInFuture;
        if (EmailAddress.TryParse(details.Email, out var address))
            details.Email = address.Value;

        db.AfterCommit(() => current.Contact = details.Contact);
        var stored = await db.Set<OperatorDetails>().SingleOrDefaultAsync(cancellationToken);
        if (details.Version != (stored?.Version ?? 0))
            return OperatorOutcome.Outdated;
        if (stored is null)
        {
            details.Version = 1;
            db.Add(details);
            audit.Record(actor, "operator.described", null);
            return await SaveAsync(cancellationToken);
        }

        db.Entry(stored).CurrentValues.SetValues(details);
        var changes = FieldChanges.NamesOf(db.Entry(stored));
        if (!changes.Any)
            return OperatorOutcome.Saved;
        audit.Record(actor, "operator.edited", null, details: changes);
        return await SaveAsync(cancellationToken);
    }

    private static OperatorOutcome? Problem(OperatorDetails details)
    {
        string[] lines = [details.Name, details.RepresentedBy, details.Email, details.Phone, details.RegisterEntry, details.VatId];
        string[] blocks =
        [
            details.PostalAddress, details.DataProtectionContact, details.SupervisoryAuthority,
            details.AccessibilityContact, details.AccessibilityEnforcementBody,
        ];
        if (lines.Any(line => line.Length > OperatorDetails.MaxLineLength)
            || blocks.Any(block => block.Length > OperatorDetails.MaxAddressLength))
            return OperatorOutcome.TextTooLong;
        return details.Email.Length == 0 || EmailAddress.TryParse(details.Email, out _) ? null : OperatorOutcome.EmailInvalid;
    }

    private async Task<OperatorOutcome> SaveAsync(CancellationToken cancellationToken) => await db.TrySaveAsync(cancellationToken) switch
    {
        SaveOutcome.Saved => OperatorOutcome.Saved,
        SaveOutcome.Outdated or SaveOutcome.Taken => OperatorOutcome.Outdated,
    };
}
