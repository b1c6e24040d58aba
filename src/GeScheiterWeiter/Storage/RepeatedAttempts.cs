using System.Diagnostics;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// Does once more, as a whole, what lost a race or met a database in trouble; and says in the site's own exceptions how it ended.
/// </summary>
internal static class RepeatedAttempts
{
    private const int MostAttempts = 5;

    /// <summary>After this time nobody is kept waiting for another attempt.</summary>
    private static readonly TimeSpan LongestTrouble = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(20);

    /// <exception cref="DatabaseBusyException">The trouble lasted: nothing was kept.</exception>
    /// <exception cref="OperationCanceledException">Whoever asked has gone.</exception>
    public static async Task<T> RunAsync<T>(Func<Task<T>> once, Func<Exception, bool> mayBeRepeated, CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await once();
            }
            catch (Exception failure) when (failure.IsCancellation(cancellationToken) && failure is not CommitUnknownException)
            {
                throw new OperationCanceledException(failure.Message, failure, cancellationToken);
            }
            catch (Exception failure) when (
                attempt < MostAttempts && since.Elapsed < LongestTrouble && mayBeRepeated(failure) && failure is not CommitUnknownException)
            {
                await PauseAsync(failure, attempt, cancellationToken);
            }
            catch (Exception failure) when (failure.IsBusy() && failure is not (DatabaseBusyException or CommitUnknownException))
            {
                throw new DatabaseBusyException(failure);
            }
        }
    }

    /// <summary>
    /// A lost race is decided anew at once; what stumbled over the database or another's locks
    /// waits a little, and not as long as the other.
    /// </summary>
    private static async Task PauseAsync(Exception failure, int attempt, CancellationToken cancellationToken)
    {
        if (failure.IsTransient())
            await Task.Delay(ShortestPause * Math.Pow(2, attempt) * (1 + Random.Shared.NextDouble()), cancellationToken);
    }
}
