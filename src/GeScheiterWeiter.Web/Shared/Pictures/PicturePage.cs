namespace GeScheiterWeiter.Web.Shared.Pictures;

/// <summary>Where a photo or a logo is uploaded.</summary>
/// <param name="Of">Whose picture.</param>
/// <param name="Links">Where its forms go.</param>
/// <param name="IsSquare">Whether it is cut, and so needs a focus.</param>
/// <param name="Current">What is shown now.</param>
/// <param name="CanBeCut">Whether the whole of what is shown is kept.</param>
/// <param name="Form">What is being uploaded.</param>
public sealed record PicturePage(string Of, PictureLinks Links, bool IsSquare, PictureView? Current, bool CanBeCut, PictureForm Form)
{
    /// <summary>Whether the logo can hardly be made out where visitors see it.</summary>
    public bool IsHardlyVisible { get; init; }

    /// <summary>What is said of what is shown now.</summary>
    public PictureDescriptionForm Description => new() { AltText = Current?.AltText };
}

/// <param name="Upload">The page itself.</param>
/// <param name="Describe">Takes the description.</param>
/// <param name="Remove">Takes the picture away.</param>
/// <param name="Back">Where one came from.</param>
/// <param name="Whole">The whole of a picture that is shown cut; null where none is kept.</param>
public sealed record PictureLinks(string Upload, string Describe, string Remove, string Back, string? Whole = null);
