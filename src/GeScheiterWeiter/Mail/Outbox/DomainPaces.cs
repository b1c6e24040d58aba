using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Mail.Outbox;

/// <param name="Id">A letter that is due.</param>
/// <param name="Domain">The domain whose pace it keeps; null: none.</param>
internal sealed record DueLetter(Guid Id, string? Domain);

/// <summary>
/// How fast letters to many leave for one domain: a handful, then a rest as long as the handful was large. So no authority's gateway takes
/// us for a flood. A row for each domain says until when it rests; whoever leases letters for it moves that on in the same write,
/// on whichever instance.
/// </summary>
public sealed class DomainPaces(AppDb db, IOptions<MailOptions> options, TimeProvider clock)
{
    private const int MostInAHandful = 10;

    private readonly int _lettersAMinute = options.Value.DomainLettersPerMinute;

    private int Handful => Math.Min(MostInAHandful, _lettersAMinute);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();

    /// <summary>Letters that need not wait for their domain. A rest too long was written before the clock was set back.</summary>
    internal IQueryable<OutboxMail> Ready(IQueryable<OutboxMail> letters)
    {
        if (_lettersAMinute == 0)
            return letters;
        var (now, latest) = (Now, Now + RestAfter(Handful));
        return letters.Where(mail => mail.BroadcastDomain == null || !db.Set<DomainPace>().Any(
            pace => pace.Domain == mail.BroadcastDomain && pace.RestsUntilUtc > now && pace.RestsUntilUtc <= latest));
    }

    /// <summary>Call it within the write that leases them.</summary>
    /// <returns>The letters that may leave now; their domains rest from then on.</returns>
    internal async Task<List<Guid>> AdmitAsync(IReadOnlyCollection<DueLetter> letters)
    {
        if (_lettersAMinute == 0)
            return [.. letters.Select(letter => letter.Id)];

        var admitted = letters.Where(letter => letter.Domain is null).Select(letter => letter.Id).ToList();
        var domains = letters.Where(letter => letter.Domain is not null)
            .GroupBy(letter => letter.Domain!).ToDictionary(letters => letters.Key, letters => letters.Take(Handful).ToList());
        var paces = domains.Count == 0 ? [] : await PacesOfAsync([.. domains.Keys]);
        foreach (var (domain, handful) in domains)
        {
            if (TryBegin(domain, handful.Count, paces.GetValueOrDefault(domain)))
                admitted.AddRange(handful.Select(letter => letter.Id));
        }

        return admitted;
    }

    /// <summary>No act for the audit log: what a rest is over for says nothing any more.</summary>
    public Task ForgetRestedAsync(CancellationToken cancellationToken)
    {
        var anHourAgo = Now.AddHours(-1);
        return db.DeleteInBatchesAsync(
            db.Set<DomainPace>().Where(pace => pace.RestsUntilUtc < anHourAgo).OrderBy(pace => pace.RestsUntilUtc), cancellationToken);
    }

    private Task<Dictionary<string, DomainPace>> PacesOfAsync(List<string> domains) =>
        db.Set<DomainPace>().Where(pace => domains.Contains(pace.Domain)).ToDictionaryAsync(pace => pace.Domain);

    private bool TryBegin(string domain, int letters, DomainPace? pace)
    {
        var now = Now;
        var rest = now + RestAfter(letters);
        if (pace is null)
            db.Add(new DomainPace { Domain = domain, RestsUntilUtc = rest });
        else if (pace.RestsUntilUtc > now && pace.RestsUntilUtc <= now + RestAfter(Handful))
            return false;
        else
            pace.RestsUntilUtc = rest;
        return true;
    }

    private TimeSpan RestAfter(int letters) => TimeSpan.FromMinutes((double)letters / _lettersAMinute);
}
