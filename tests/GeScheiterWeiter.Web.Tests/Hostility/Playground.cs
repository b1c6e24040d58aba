using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Hostility;

/// <summary>A full site of these tests' own: what they send may change things.</summary>
public sealed class Playground : FullSite
{
    /// <summary>Some of whatever addresses name by an id, and one that nothing has.</summary>
    public async Task<IReadOnlyList<Guid>> IdsAsync() => await this.WithDbAsync(async db =>
    {
        List<Guid> ids = [Guid.NewGuid()];
        ids.AddRange(await SomeAsync(db.Set<Edition>().Select(e => e.Id)));
        ids.AddRange(await SomeAsync(db.Set<Talk>().Select(t => t.Id)));
        ids.AddRange(await SomeAsync(db.Set<Speaker>().Select(s => s.Id)));
        ids.AddRange(await SomeAsync(db.Set<Partner>().Select(p => p.Id)));
        ids.AddRange(await SomeAsync(db.Set<Registration>().Select(r => r.Id)));
        ids.AddRange(await SomeAsync(db.Set<OutboxMail>().Select(m => m.Id)));
        ids.AddRange(await SomeAsync(db.Set<Organizer>().Select(o => o.Id)));
        return ids;
    });

    /// <summary>The shared site only counts people who wait. Here capacities are raised, and those who move up must be there.</summary>
    protected override async Task ArrangeAsync(IServiceProvider services)
    {
        await base.ArrangeAsync(services);
        var db = services.GetRequiredService<AppDb>();
        foreach (var edition in db.Set<Edition>().Local.Where(edition => edition.Seats.Waiting > 0))
            edition.Seats.Waiting = 0;
        await db.SaveChangesAsync();
    }

    private static Task<List<Guid>> SomeAsync(IQueryable<Guid> ids) => ids.OrderBy(id => id).Take(5).ToListAsync();
}
