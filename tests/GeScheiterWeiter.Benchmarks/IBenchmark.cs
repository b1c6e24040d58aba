namespace GeScheiterWeiter.Benchmarks;

internal interface IBenchmark
{
    /// <summary>By which it is asked for on the command line.</summary>
    string Name { get; }

    Task<IReadOnlyList<Line>> RunAsync(int rounds);
}
