namespace GeScheiterWeiter.Web.Organizers.HandEntry;

public sealed record HandEntryPage(EditionHead Edition, HandEntryForm Form);
