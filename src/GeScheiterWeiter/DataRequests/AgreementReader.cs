using System.Collections.Immutable;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>Which wordings of code of conduct and privacy notice somebody has agreed to, and when.</summary>
public sealed class AgreementReader(AppDb db, FixedPageVersions versions)
{
    public async Task<ImmutableArray<Agreement>> ReadAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var agreed = await db.Set<Registration>().Where(r => r.NormalizedEmail == address.Normalized && r.AgreedUtc != null)
            .OrderBy(r => r.AgreedUtc).Select(r => new { r.Edition.Name, r.AgreedUtc }).ToListAsync(cancellationToken);
        var agreements = ImmutableArray.CreateBuilder<Agreement>();
        foreach (var registration in agreed)
        {
            var at = registration.AgreedUtc.GetValueOrDefault();
            agreements.Add(new Agreement(
                registration.Name, at,
                await versions.NumberAtAsync(FixedPageKind.CodeOfConduct, at, cancellationToken),
                await versions.NumberAtAsync(FixedPageKind.Privacy, at, cancellationToken)));
        }

        return agreements.ToImmutable();
    }
}
