using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn;

/// <summary>Shared by the tests of signing in; each brings people of its own.</summary>
public sealed class SignInSite : TestSite
{
    public static readonly IReadOnlyDictionary<string, string?> Nothing = new Dictionary<string, string?>();
}
