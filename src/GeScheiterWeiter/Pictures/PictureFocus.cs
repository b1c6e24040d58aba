namespace GeScheiterWeiter.Pictures;

/// <summary>Which part of a picture stays when it is cut to a square; each from 0 (left, top) to 1 (right, bottom).</summary>
public readonly record struct PictureFocus(double X, double Y)
{
    public static readonly PictureFocus Centre = new(0.5, 0.5);

    public bool IsValid => X is >= 0 and <= 1 && Y is >= 0 and <= 1;
}
