using GeScheiterWeiter.Web.Visitors;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>Where a photo or a logo is uploaded.</summary>
/// <param name="Of">Whose picture.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="Back">Where one came from.</param>
/// <param name="IsSquare">Whether it is cut, and so needs a focus.</param>
/// <param name="Current">What is shown now.</param>
/// <param name="CanBeCut">Whether the whole of what is shown is kept.</param>
/// <param name="Form">What is being uploaded.</param>
public sealed record PicturePage(string Of, string Action, string Back, bool IsSquare, PictureView? Current, bool CanBeCut, PictureForm Form)
{
    /// <summary>What is said of what is shown now.</summary>
    public PictureDescriptionForm Description => new() { AltText = Current?.AltText };
}
