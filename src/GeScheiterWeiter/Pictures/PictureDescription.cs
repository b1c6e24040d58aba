namespace GeScheiterWeiter.Pictures;

/// <summary>What is said about a picture that hangs already.</summary>
/// <param name="AltText">What is to be seen; needed.</param>
/// <param name="Focus">What stays when it is cut anew; null leaves the cut as it is.</param>
public sealed record PictureDescription(string AltText, PictureFocus? Focus = null);
