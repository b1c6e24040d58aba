using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Access;

internal static class PersonAtTheDoor
{
    public static Task<Visitor> ComeInAsync(FullSite site, Person person) => Task.FromResult(site.NewVisitor());
}
