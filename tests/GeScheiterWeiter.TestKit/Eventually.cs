using System.Diagnostics;
using Xunit;

namespace GeScheiterWeiter.TestKit;

/// <summary>Waits for what happens by itself, and not for ever.</summary>
public static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);

    /// <param name="holds">Asked again and again.</param>
    /// <param name="otherwise">What a failed test says.</param>
    public static Task HoldsAsync(Func<bool> holds, string otherwise) => HoldsAsync(() => Task.FromResult(holds()), otherwise);

    /// <inheritdoc cref="HoldsAsync(Func{bool}, string)"/>
    public static async Task HoldsAsync(Func<Task<bool>> holds, string otherwise)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(waited.Elapsed < Longest, otherwise);
            await Task.Delay(LookEvery, TestContext.Current.CancellationToken);
        }
    }
}
