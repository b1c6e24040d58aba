namespace GeScheiterWeiter.Web.Shared.Plots;

/// <summary>An axis from 0 to a round number, with ticks people can count in.</summary>
public sealed record PlotScale(double Max, IReadOnlyList<double> Ticks)
{
    private static readonly double[] RoundSteps = [1, 2, 5, 10];

    /// <param name="max">What has to fit.</param>
    /// <param name="ticks">About how many steps.</param>
    public static PlotScale UpTo(double max, int ticks = 4)
    {
        var rough = Math.Max(max, 1) / ticks;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        // Whole people only.
        var step = Math.Max(1, RoundSteps.First(round => round * magnitude >= rough) * magnitude);
        var steps = (int)Math.Ceiling(Math.Max(max, 1) / step);
        return new PlotScale(step * steps, [.. Enumerable.Range(0, steps + 1).Select(i => i * step)]);
    }
}
