using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Tests.Storage;

public sealed class FifoAsyncLockTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Else the tenth visitor would wait ten times as long as the first to hear that the database is locked.</summary>
    [Fact]
    public async Task Whoever_has_waited_long_enough_is_told_what_the_first_has_met()
    {
        var line = new FifoAsyncLock();
        await line.EnterAsync(stepsAhead: false, Cancel);
        Task[] waiting = [line.EnterAsync(stepsAhead: false, Cancel), line.EnterAsync(stepsAhead: true, Cancel)];

        line.SendAway(TimeSpan.FromHours(1), new InvalidOperationException("locked"));
        Assert.DoesNotContain(waiting, task => task.IsCompleted);

        line.SendAway(TimeSpan.Zero, new InvalidOperationException("locked"));
        foreach (var task in waiting)
            Assert.True((await Assert.ThrowsAsync<TimeoutException>(() => task)).IsBusy());
    }

    [Fact]
    public async Task The_line_goes_on_after_some_were_sent_away()
    {
        var line = new FifoAsyncLock();
        await line.EnterAsync(stepsAhead: false, Cancel);
        var sentAway = line.EnterAsync(stepsAhead: false, Cancel);
        line.SendAway(TimeSpan.Zero, new InvalidOperationException("locked"));
        var next = line.EnterAsync(stepsAhead: false, Cancel);

        line.Release();

        await next;
        await Assert.ThrowsAsync<TimeoutException>(() => sentAway);
    }
}
