namespace GeScheiterWeiter.Web.Organizers.Editions.Edit;

public sealed class EditEditionForm : EditionForm
{
    /// <summary>Whether attendees are told of a new time; null until that has been asked.</summary>
    public bool? Tell { get; set; }

    /// <summary>Back from that question to what was typed.</summary>
    public bool Back { get; set; }
}
