namespace GeScheiterWeiter.Web.Shared.Pictures;

/// <summary>Nine places laid over a picture, of which one stays in the middle when it is cut.</summary>
/// <param name="Name">Of the field.</param>
/// <param name="Legend">What is asked.</param>
/// <param name="Whole">Where the whole picture is; null: it is chosen only now, and shown by the script.</param>
/// <param name="Selected">Which one is chosen.</param>
/// <param name="MayStay">Whether the picture may stay as it is cut.</param>
public sealed record CropGrid(string Name, string Legend, string? Whole, string Selected, bool MayStay);
