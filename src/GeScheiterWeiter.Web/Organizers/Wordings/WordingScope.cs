using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Organizers.Wordings;

/// <summary>For whom words are written, and where.</summary>
/// <param name="Edition">For it alone; null: for every edition that has no words of its own.</param>
public sealed record WordingScope(EditionHeader? Edition)
{
    public Guid? EditionId => Edition?.Id;

    public string Name => Edition is { } edition ? $"die Ausgabe {Quoted.Of(edition.Name)}" : "alle Ausgaben";

    public IEnumerable<StandardLetter> Letters => StandardLetter.All.Where(Has);

    public string List => Edition is { } edition ? OrganizerWordingLinks.ListOf(edition.Slug) : OrganizerWordingLinks.List;

    public bool Has(StandardLetter letter) => Edition is null || letter.IsAboutAnEdition;

    public string Edit(StandardLetter letter) => Edition is { } edition
        ? OrganizerWordingLinks.EditOf(edition.Slug, letter.Slug)
        : OrganizerWordingLinks.Edit(letter.Slug);

    public string Preview(StandardLetter letter) => Edition is { } edition
        ? OrganizerWordingLinks.PreviewOf(edition.Slug, letter.Slug)
        : OrganizerWordingLinks.Preview(letter.Slug);

    public string Restore(StandardLetter letter) => Edition is { } edition
        ? OrganizerWordingLinks.RestoreOf(edition.Slug, letter.Slug)
        : OrganizerWordingLinks.Restore(letter.Slug);
}
