using System.Reflection;
using GeScheiterWeiter.TestKit;
using Xunit.Sdk;
using Xunit.v3;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>Data of a theory with one parameter, the <see cref="Door"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryDoorAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<Door>().Select(door => new TheoryDataRow<Door>(door))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
