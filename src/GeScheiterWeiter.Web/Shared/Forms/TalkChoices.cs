using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>What a question may be about.</summary>
public static class TalkChoices
{
    private const string Key = "Talks";

    /// <summary>Puts the choices where the fields of a question look for them.</summary>
    public static async Task OfferTalksAsync(
        this ViewDataDictionary viewData, AppDb db, Guid editionId, CancellationToken cancellationToken) =>
        viewData[Key] = await db.TalkChoicesAsync(editionId, cancellationToken);

    public static IReadOnlyList<SelectListItem> Talks(this ViewDataDictionary viewData) =>
        viewData[Key] as IReadOnlyList<SelectListItem> ?? [];

    /// <summary>The whole evening first, then each talk; empty where the edition has none, so that there is nothing to choose.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> TalkChoicesAsync(
        this AppDb db, Guid editionId, CancellationToken cancellationToken)
    {
        var talks = await db.Set<Talk>().AsNoTracking().Where(talk => talk.EditionId == editionId)
            .OrderBy(talk => talk.Order).ThenBy(talk => talk.Title)
            .Select(talk => new { talk.Title, talk.Id }).ToListAsync(cancellationToken);
        // In text here: a database may write the id in capitals, and no choice would be the one that was made.
        return talks.Count == 0
            ? []
            : [new SelectListItem("Zum ganzen Abend", ""), .. talks.Select(talk => new SelectListItem(talk.Title, talk.Id.ToString()))];
    }
}
