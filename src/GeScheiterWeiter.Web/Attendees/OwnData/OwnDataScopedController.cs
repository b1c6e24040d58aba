using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>For whoever holds the link to everything stored under an address.</summary>
public abstract class OwnDataScopedController(DataRequestDesk desk) : PersonalController
{
    /// <returns>Null where the link opens nothing.</returns>
    protected async Task<DataRequest?> FindAsync(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) ? await desk.FindAsync(secret, cancellationToken) : null;
}
