using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Tandems;

/// <summary>Somebody who looks for the other side.</summary>
public sealed record WishLine(
    Guid TellerId, Guid ProposalId, string Name, string? Organisation, SpeakerSide Side, string Topic, string Sentence, DateTime SinceUtc,
    string Title);

/// <summary>Two who have been introduced; what each has answered is nobody's business.</summary>
public sealed record IntroductionLine(string Administration, string Provider, DateTime CreatedUtc, DateTime? ToldUtc)
{
    public string StandingAt(DateTime nowUtc)
    {
        if (ToldUtc is not null)
            return "zusammengebracht";
        return nowUtc < CreatedUtc + TandemIntroduction.Lasts ? "gefragt" : "ohne Ergebnis vorbei";
    }
}

/// <summary>Both pools side by side, and who has been introduced to whom.</summary>
public sealed record TandemsPage(
    IReadOnlyList<WishLine> Wishes, IReadOnlyList<IntroductionLine> Introductions, DateTime NowUtc)
{
    private const int Most = 300;

    public IEnumerable<WishLine> Administration => Wishes.Where(wish => wish.Side == SpeakerSide.Administration);

    public IEnumerable<WishLine> Provider => Wishes.Where(wish => wish.Side == SpeakerSide.Provider);

    public bool CanIntroduce => Administration.Any() && Provider.Any();

    /// <summary>What they look for is read, and they can be introduced, also where who they are is still out of sight.</summary>
    public static async Task<TandemsPage> ReadAsync(AppDb db, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var hidden = db.HiddenTellers();
        return new TandemsPage(
            await db.OpenTandemWishes().AsNoTracking().OrderBy(wish => wish.SinceUtc).Take(Most)
                .Select(wish => new WishLine(
                    wish.TellerId, wish.Teller.ProposalId,
                    hidden.Any(t => t.Id == wish.TellerId) ? ChoosingLetters.HiddenName : wish.Teller.Name,
                    hidden.Any(t => t.Id == wish.TellerId) ? null : wish.Teller.Organisation, wish.Teller.Side, wish.Topic,
                    wish.Sentence, wish.SinceUtc, wish.Teller.Proposal.Title))
                .ToListAsync(cancellationToken),
            await db.Set<TandemIntroduction>().AsNoTracking().OrderByDescending(i => i.CreatedUtc).Take(Most)
                .Select(i => new IntroductionLine(
                    hidden.Any(t => t.Id == i.AdministrationTellerId) ? ChoosingLetters.HiddenName : i.AdministrationTeller.Name,
                    hidden.Any(t => t.Id == i.ProviderTellerId) ? ChoosingLetters.HiddenName : i.ProviderTeller.Name,
                    i.CreatedUtc, i.ToldUtc))
                .ToListAsync(cancellationToken),
            nowUtc);
    }
}
