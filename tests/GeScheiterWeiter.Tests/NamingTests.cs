using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Tests;

public sealed class NamingTests
{
    private static readonly string[] Empty = ["Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto"];

    /// <summary>MVC finds tag helpers by this ending.</summary>
    private const string Convention = "TagHelper";

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var types = typeof(AppDb).Assembly.GetTypes().Concat(typeof(Program).Assembly.GetTypes());

        var wrong = types
            .Where(type => type.Namespace?.StartsWith("GeScheiterWeiter", StringComparison.Ordinal) == true)
            .Select(type => type.Name.Split('`')[0])
            .Where(name => Empty.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
                && !name.EndsWith(Convention, StringComparison.Ordinal));

        Assert.Empty(wrong);
    }
}
