using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>What is not written in the one way is not repeated after a deadlock, and locks in an order of its own.</summary>
public sealed class OneWayToWriteTests
{
    [Theory]
    [InlineData("BeginWriteAsync")]
    [InlineData("BeginTransaction")]
    [InlineData("UseTransaction")]
    public void Transactions_are_begun_in_the_storage_and_nowhere_else(string call)
    {
        var sources = new[] { "GeScheiterWeiter", "GeScheiterWeiter.Web" }.SelectMany(project =>
            Directory.EnumerateFiles(Repository.PathOf("src", project), "*.cs", SearchOption.AllDirectories)).ToList();

        var users = sources.Where(file => File.ReadAllText(file).Contains(call, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(users);
        Assert.All(users, file => Assert.Equal("Storage", Path.GetFileName(Path.GetDirectoryName(file))));
    }
}
