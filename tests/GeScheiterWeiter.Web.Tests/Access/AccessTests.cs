using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Access;

public sealed class AccessTests(FullSite site)
{
    private static readonly string[] SignInPages =
        [OrganizerSignInLinks.SignIn, OrganizerAccountLinks.SecondFactor, OrganizerSignInLinks.StepUp, OrganizerSignInLinks.StepUpForm];

    public static IEnumerable<TheoryDataRow<string>> Rows => AccessTable.Rows.Keys.Select(key => new TheoryDataRow<string>(key));

    [Fact]
    public void Every_endpoint_has_a_line_in_the_table()
    {
        var unlisted = SiteEndpoint.AllOf(site).Select(endpoint => endpoint.Key).Except(AccessTable.Rows.Keys).Order().ToList();

        Assert.True(
            unlisted.Count == 0,
            $"Say in {nameof(AccessTable)}.cs whom these let in:\n"
            + string.Join('\n', unlisted.Select(key => $"        [\"{key}\"] = Door.Everyone | SignedIn | Reader | Organizer | Owner,")));
    }

    [Fact]
    public void Every_line_of_the_table_has_an_endpoint()
    {
        Assert.Empty(AccessTable.Rows.Keys.Except(SiteEndpoint.AllOf(site).Select(endpoint => endpoint.Key)));
    }

    [Theory, MemberData(nameof(Rows))]
    public async Task An_endpoint_lets_in_whom_the_table_says(string key)
    {
        var endpoint = SiteEndpoint.AllOf(site).SingleOrDefault(e => e.Key == key);
        Assert.SkipWhen(endpoint is null, "There is no such endpoint; another test says so.");

        foreach (var person in Person.All)
        {
            var visitor = await PersonAtTheDoor.ComeInAsync(site, person);
            var page = await visitor.SendAsync(new HttpRequestMessage(
                endpoint!.Method == "ANY" ? HttpMethod.Get : new HttpMethod(endpoint.Method), endpoint.ExampleAddress(site)));

            var entry = EntryOf(page);
            Assert.True(
                AccessTable.Rows[key].EntryFor(person) == entry, $"{key}, {person.Name}: {entry} ({(int)page.Status} {page.Location})");
            Assert.True((int)page.Status < 500, $"{key}, {person.Name}: {(int)page.Status}");
            if (entry == Entry.LetIn && endpoint.Method == "POST" && !AccessTable.Rows[key].TakesOneClick)
                Assert.True(
                    page.Status == HttpStatusCode.BadRequest,
                    $"{key}, {person.Name}: a POST without an antiforgery token must be refused, not {(int)page.Status}.");
        }
    }

    private static Entry EntryOf(WebPage page)
    {
        if (page.Location is { } location
            && SignInPages.Any(path => location == path || location.StartsWith(path + "?", StringComparison.Ordinal)))
            return Entry.SentToSignIn;
        return page.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? Entry.Refused : Entry.LetIn;
    }
}
