using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>The connections to the mail server, kept from one round to the next.</summary>
internal sealed class DeliveryLanes(IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : IAsyncDisposable
{
    private readonly List<DeliveryLane> _lanes = [];

    public int Running => _lanes.Count(lane => lane.IsRunning);

    public DeliveryLane Idle()
    {
        if (_lanes.Find(lane => !lane.IsRunning) is { } idle)
            return idle;
        var lane = new DeliveryLane(scopes.CreateAsyncScope(), clock, log);
        _lanes.Add(lane);
        return lane;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var lane in _lanes)
            await lane.DisposeAsync();
        _lanes.Clear();
    }
}
