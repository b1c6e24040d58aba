namespace GeScheiterWeiter.Privacy;

/// <summary>
/// A part of the event or of the site that stores something; it stands beside it and says of every column and every file what it is and
/// how long it is kept.
/// </summary>
public interface IHoldsPersonalData
{
    void Describe(DataMap map);
}
