using Microsoft.Extensions.Time.Testing;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// What a test acts on: a database of its own with the event on top (<see cref="TestDatabase"/>), or the
/// whole running site (<see cref="TestSite"/>).
/// </summary>
public interface ITestWorld
{
    IServiceProvider Services { get; }

    /// <summary>The clock everything in this world reads. It stands still until a test moves it.</summary>
    FakeTimeProvider Clock { get; }
}
