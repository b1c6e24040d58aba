using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>What stands together on the page: one entry, or what somebody did many times behind one sentence.</summary>
/// <param name="Lines">The entries; of many only some.</param>
/// <param name="Group">The sentence for all of them, and how many there are; null for one entry.</param>
public sealed record AuditBlock(IReadOnlyList<AuditLine> Lines, AuditBlock.Many? Group)
{
    /// <summary>What is too little to be put together stands entry by entry.</summary>
    public static IEnumerable<AuditBlock> Of(AuditGroup group, IReadOnlyDictionary<Guid, string> names)
    {
        var lines = group.Entries.Select(entry => AuditLine.Of(entry, names)).ToList();
        return group.Count < AuditGroup.Least
            ? lines.Select(line => new AuditBlock([line], Group: null))
            : [new AuditBlock(lines, new Many(group, GermanMoment.Of(group.Entries[0].AtUtc), AuditLine.SentenceOf(group, names)))];
    }

    /// <param name="Group">The entries.</param>
    /// <param name="Moment">Of the newest.</param>
    /// <param name="Sentence">Who did what, how often.</param>
    public sealed record Many(AuditGroup Group, string Moment, string Sentence);
}
