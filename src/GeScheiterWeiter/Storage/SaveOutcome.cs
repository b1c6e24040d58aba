using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage;

/// <summary>What became of a save that others may have got in the way of.</summary>
public enum SaveOutcome
{
    Saved,

    /// <summary>Somebody else has saved the same thing in the meantime.</summary>
    Outdated,

    /// <summary>Something that may exist only once is there already, such as a slug.</summary>
    Taken,
}

public static class TrySaving
{
    public static async Task<SaveOutcome> TrySaveAsync(this AppDb db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveOutcome.Outdated;
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            return SaveOutcome.Taken;
        }
    }
}
