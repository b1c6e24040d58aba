using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>What was last taken over of one proposal, or left. Saved with what is done to the talk.</summary>
internal sealed class TakenFields(AppDb db, Guid proposalId, List<TakenField> rows)
{
    public static async Task<TakenFields> ReadAsync(AppDb db, Guid proposalId, CancellationToken cancellationToken) =>
        new(db, proposalId, await db.Set<TakenField>().Where(t => t.ProposalId == proposalId).ToListAsync(cancellationToken));

    public void Note(Guid partId, TalkField field, string words)
    {
        var digest = Digests.Of(words);
        if (rows.Find(row => row.PartId == partId && row.Field == field) is { } known)
        {
            known.Digest = digest;
            return;
        }

        var row = new TakenField { ProposalId = proposalId, PartId = partId, Field = field, Digest = digest };
        rows.Add(row);
        db.Add(row);
    }
}
