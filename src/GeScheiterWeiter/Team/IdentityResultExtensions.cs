using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Team;

internal static class IdentityResultExtensions
{
    /// <summary>For what cannot fail unless there is a bug, or somebody saved the same account a moment earlier.</summary>
    public static void OrThrow(this IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
