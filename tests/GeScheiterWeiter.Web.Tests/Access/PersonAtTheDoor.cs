using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Access;

internal static class PersonAtTheDoor
{
    public static Task<Visitor> ComeInAsync(FullSite site, Person person) => person.Role is { } role
        ? site.NewOrganizerAsync(role, person.HasSecondFactor, person.ProvedRecently ? TimeSpan.Zero : TimeSpan.FromHours(1))
        : Task.FromResult(site.NewVisitor());
}
