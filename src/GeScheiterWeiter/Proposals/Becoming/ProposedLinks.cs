using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>Those lines of what tellers have typed as links that are addresses of pages.</summary>
internal static class ProposedLinks
{
    public static List<NamedLink> Of(Proposal proposal) =>
    [
        .. proposal.LinkLines.Where(LinkRules.IsWebAddress).Distinct().Take(LinkRules.MostLinks)
            .Select(address => new NamedLink(LabelOf(address), address)),
    ];

    private static string LabelOf(string address)
    {
        var host = new Uri(address).IdnHost;
        return host.Length <= NamedLink.MaxLabelLength ? host : host[..NamedLink.MaxLabelLength];
    }
}
