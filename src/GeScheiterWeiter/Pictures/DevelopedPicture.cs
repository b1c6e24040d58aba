namespace GeScheiterWeiter.Pictures;

/// <summary>An uploaded picture, ready to be added to a unit of work.</summary>
/// <param name="Outcome">Without <see cref="PictureOutcome.Developed"/> there is nothing to add.</param>
/// <param name="Picture">Has its id already.</param>
/// <param name="Variants">In each size and format.</param>
/// <param name="Whole">What the picture was cut from, where it was cut.</param>
public sealed record DevelopedPicture(
    PictureOutcome Outcome, Picture Picture, IReadOnlyList<PictureVariant> Variants, UncroppedPicture? Whole);
