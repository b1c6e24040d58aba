namespace GeScheiterWeiter.Pictures;

/// <summary>A picture somebody has sent, with what is to be said about it.</summary>
/// <param name="File">As sent; not kept.</param>
/// <param name="AltText">What is to be seen; needed.</param>
/// <param name="Focus">What stays when it is cut.</param>
public sealed record PictureUpload(byte[] File, string AltText, PictureFocus Focus);
