using System.Security.Cryptography;
using System.Text;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>Another one as soon as a value in a letter, or who gets one, is another.</summary>
public static class DecisionStamp
{
    public static string Of(PreparedDecision decision) => Of([decision]);

    public static string Of(IEnumerable<PreparedDecision> decisions)
    {
        var said = decisions.OrderBy(d => d.ProposalId).Select(d => string.Join('\u001f', (string[])
        [
            d.ProposalId.ToString(), d.Decision.ToString(), d.Sentence ?? "", d.Proposal.Title, d.Proposal.Edition?.Name ?? "",
            d.Proposal.Edition is { } edition ? $"{edition.StartUtc:O}{edition.EndUtc:O}" : "",
            .. d.Proposal.Agreed.OrderBy(t => t.Id).Select(t => $"{t.Id}\u001f{t.Name}\u001f{t.Email}"),
        ]));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', said))));
    }

    /// <summary>With everything the letters are made of.</summary>
    public static IQueryable<PreparedDecision> PreparedDecisions(this AppDb db) =>
        db.Set<PreparedDecision>().Include(d => d.Proposal.Tellers).Include(d => d.Proposal.Edition);
}
