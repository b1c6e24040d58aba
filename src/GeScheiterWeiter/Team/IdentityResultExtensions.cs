using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

internal static class IdentityResultExtensions
{
    /// <summary>
    /// For what cannot fail unless there is a bug, or somebody saved the same account a moment earlier: then the unit of work is done anew.
    /// </summary>
    public static void OrThrow(this IdentityResult result)
    {
        if (result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)))
            throw new DbUpdateConcurrencyException("Somebody else has saved the same account.");
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
