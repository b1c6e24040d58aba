using CsCheck;
using GeScheiterWeiter.Statistics.Kept;

namespace GeScheiterWeiter.Tests.Statistics.Kept;

public sealed class SmallGroupsTests
{
    private static readonly Gen<(string, int)[]> Groups =
        Gen.Select(Gen.String[1, 3], Gen.Int[1, 20]).Array[0, 12];

    [Fact]
    public void No_group_that_is_told_of_is_small_and_none_can_be_worked_out_from_the_sum() =>
        Gen.Select(Groups, Gen.Int[0, 9]).Sample((groups, others) =>
        {
            var (told, left) = SmallGroups.Fold(groups, others);
            var hidden = groups.Sum(group => group.Item2) + others - told.Sum(group => group.Count);
            Assert.All(told, group => Assert.True(group.Count >= SmallGroups.Smallest));
            Assert.Equal(SmallGroups.Hide(hidden), left);
            // Whoever knows the sum learns of a small rest only where nothing else is told.
            Assert.True(hidden is 0 or >= SmallGroups.Smallest || told.Count == 0);
        });

    [Fact]
    public void Steps_in_time_keep_their_sum_and_none_is_small() =>
        Groups.Sample(steps =>
        {
            var merged = SmallGroups.Merge(steps);
            Assert.All(merged, step => Assert.True(step.Count >= SmallGroups.Smallest));
            Assert.Equal(SmallGroups.Hide(steps.Sum(step => step.Item2)), merged.Sum(step => step.Count));
        });

    [Fact]
    public void A_small_rest_takes_the_smallest_large_group_along()
    {
        var (told, left) = SmallGroups.Fold([("Stadt", 9), ("Land", 6), ("Bund", 2)]);

        Assert.Equal([("Stadt", 9)], told);
        Assert.Equal(8, left);
    }
}
