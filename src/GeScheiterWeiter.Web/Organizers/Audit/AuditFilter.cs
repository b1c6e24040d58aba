using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Audit;

public enum AuditScope
{
    Changes,
    Readings,
    All,
}

/// <summary>By person, thing and time. Empty fields filter nothing.</summary>
public sealed record AuditFilter
{
    [FromQuery(Name = "wer")]
    public Guid? Person { get; init; }

    /// <summary>The noun, such as "registration".</summary>
    [FromQuery(Name = "art"), MaxLength(AuditEntry.MaxSubjectLength)]
    [AsSent]
    public string? Kind { get; init; }

    /// <summary>One thing by its id: whatever page shows it links here.</summary>
    [FromQuery(Name = "ding")]
    public Guid? Thing { get; init; }

    [FromQuery(Name = "von")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "bis")]
    public DateOnly? To { get; init; }

    /// <summary>Null: what was changed; of one thing everything.</summary>
    [FromQuery(Name = "was")]
    public AuditScope? Scope { get; init; }

    /// <summary>Every entry for itself: nothing is put together.</summary>
    [FromQuery(Name = "einzeln")]
    public bool IsUngrouped { get; init; }

    [FromQuery(Name = "vor")]
    public long? Before { get; init; }

    /// <summary>The oldest entry that is shown, for the entries of one group.</summary>
    [FromQuery(Name = "ab")]
    public long? First { get; init; }

    public AuditScope ScopeInForce => Scope ?? (Thing is null ? AuditScope.Changes : AuditScope.All);

    public bool IsEmpty => this with { Before = null } == new AuditFilter();

    public IQueryable<AuditEntry> ApplyTo(IQueryable<AuditEntry> entries)
    {
        if (Person is { } person)
            entries = entries.Where(e => e.ActorId == person);
        if (!string.IsNullOrEmpty(Kind))
            entries = entries.Where(e => e.SubjectKind == Kind);
        if (Thing is { } thing)
            entries = entries.Where(e => e.SubjectId == thing || e.EditionId == thing);
        if (From is { Year: > 1 } from)
            entries = entries.Where(e => e.AtUtc >= GermanMoment.StartOf(from));
        if (To is { Year: > 1 and < 9999 } to)
            entries = entries.Where(e => e.AtUtc < GermanMoment.StartOf(to.AddDays(1)));
        entries = ScopeInForce switch
        {
            AuditScope.Changes => entries.Where(e => !AuditReadings.All.Contains(e.Action)),
            AuditScope.Readings => entries.Where(e => AuditReadings.All.Contains(e.Action)),
            AuditScope.All => entries,
        };
        if (First is { } first)
            entries = entries.Where(e => e.Id >= first);
        return Before is { } before ? entries.Where(e => e.Id < before) : entries;
    }

    /// <summary>The entries of one group, each for itself.</summary>
    public string QueryFor(AuditGroup group) =>
        (this with { IsUngrouped = true, First = group.OldestId }).QueryFor(group.Entries[0].Id + 1);

    /// <summary>The same filter from an older entry on.</summary>
    public string QueryFor(long before) => QueryString.Create(new Dictionary<string, string?>
    {
        ["was"] = Scope?.ToString(),
        ["einzeln"] = IsUngrouped ? "true" : null,
        ["ab"] = First?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["wer"] = Person?.ToString(),
        ["art"] = Kind,
        ["ding"] = Thing?.ToString(),
        ["von"] = From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["bis"] = To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["vor"] = before.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();
}
