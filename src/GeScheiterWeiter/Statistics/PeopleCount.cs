namespace GeScheiterWeiter.Statistics;

/// <summary>Who wants to come: with a seat, waiting for one, or waiting for a word about it.</summary>
public sealed record PeopleCount(int Seated, int Waiting, int AwaitingApproval)
{
    public int Total => Seated + Waiting + AwaitingApproval;
}
