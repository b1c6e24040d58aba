using Xunit;

namespace GeScheiterWeiter.TestKit;

/// <summary>For tests that look at many things: all that is wrong is told at once and in full.</summary>
public static class Findings
{
    public static void AreNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
