using System.Net;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Proposals;

/// <summary>What tellers do, over HTTP.</summary>
internal static class ProposalSteps
{
    public static readonly IReadOnlyDictionary<string, string?> Told = new Dictionary<string, string?>
    {
        ["Title"] = "Der Hund",
        ["Events"] = "Es ist viel passiert.",
        ["Failure"] = "Niemand hat gefragt.",
        ["Takeaway"] = "Fragen Sie.",
        ["LengthMinutes"] = "20",
    };

    public static async Task<WebPage> ProposeAsync(this TestSite site, Visitor visitor, string address, string? path = null)
    {
        var form = await visitor.GetAsync(path ?? ProposalLinks.Propose);
        site.Clock.Advance(TimeSpan.FromSeconds(5));
        return await visitor.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Form.Name"] = "Anna Amt",
            ["Form.Email"] = address,
            ["Form.Side"] = "Administration",
            ["Form.Title"] = "Arbeitstitel 4711",
        });
    }

    /// <returns>The path of the personal page of whoever has proven the address.</returns>
    public static async Task<string> ProposeAndConfirmAsync(this TestSite site, Visitor visitor, string address, string? path = null)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await site.ProposeAsync(visitor, address, path)).Status);
        var personal = site.PathOf((await site.LastLetterAsync(address)).Link("/vorschlag/"));
        await visitor.SubmitAsync(await visitor.GetAsync(personal));
        return personal;
    }

    public static async Task<Proposal> ProposalOfAsync(this TestSite site, string address)
    {
        var teller = Assert.Single(await site.AllAsync<ProposalTeller>(), teller => teller.Email == address);
        return Assert.Single(await site.AllAsync<Proposal>(), proposal => proposal.Id == teller.ProposalId);
    }
}
