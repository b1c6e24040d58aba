using System.Collections.Concurrent;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Access;

/// <summary>Each person signs in once; hashing their passwords for every line of the table would take minutes.</summary>
internal static class PersonAtTheDoor
{
    private static readonly ConcurrentDictionary<(FullSite, Person), Lazy<Task<Visitor>>> Inside = new();

    public static Task<Visitor> ComeInAsync(FullSite site, Person person) =>
        Inside.GetOrAdd((site, person), _ => new Lazy<Task<Visitor>>(() => SignInAsync(site, person))).Value;

    private static Task<Visitor> SignInAsync(FullSite site, Person person) => person.Role is { } role
        ? site.NewOrganizerAsync(role, person.HasSecondFactor, person.ProvedRecently ? TimeSpan.Zero : TimeSpan.FromHours(1))
        : Task.FromResult(site.NewVisitor());
}
