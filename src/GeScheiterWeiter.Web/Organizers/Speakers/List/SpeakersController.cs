using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speakers.List;

/// <summary>A speaker in the list.</summary>
public sealed record SpeakerRow(Guid Id, string Name, string? Role, string? Organisation, SpeakerSide Side, bool HasPhoto, int Talks);

public sealed record SpeakersPage(string? Search, IReadOnlyList<SpeakerRow> Speakers);

public sealed class SpeakersController(AppDb db) : OrganizerController
{
    private const int MostShown = 500;

    [HttpGet(OrganizerSpeakerLinks.List)]
    public async Task<IActionResult> Show([FromQuery(Name = "suche")] string? search, CancellationToken cancellationToken)
    {
        var words = TypedText.Line(search);
        var speakers = db.Set<Speaker>().AsNoTracking();
        return View(new SpeakersPage(words, await speakers.Matching(words)
            .OrderBy(s => s.SortName).ThenBy(s => s.Id).Take(MostShown)
            .Select(s => new SpeakerRow(s.Id, s.Name, s.Role, s.Organisation, s.Side, s.PhotoId != null, s.Talks.Count))
            .ToListAsync(cancellationToken)));
    }
}
