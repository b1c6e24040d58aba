namespace GeScheiterWeiter.Privacy;

/// <summary>What ends together.</summary>
/// <param name="What">What it is, one thing beside the other.</param>
/// <param name="Kept">How long it is kept, and what becomes of it.</param>
public sealed record StoredData(IReadOnlyList<string> What, string Kept);

/// <summary>One activity as the record of processing tells of it.</summary>
public sealed record RecordEntry(ProcessingActivity Activity, IReadOnlyList<StoredData> Stored)
{
    public static RecordEntry Of(IGrouping<ProcessingActivity, Holding> activity) => new(
        activity.Key,
        [
            .. activity.Where(holding => holding.What is not null)
                .GroupBy(holding => holding.KeptInWords, holding => holding.What!)
                .Select(kept => new StoredData([.. kept.Distinct()], kept.Key)),
        ]);
}
