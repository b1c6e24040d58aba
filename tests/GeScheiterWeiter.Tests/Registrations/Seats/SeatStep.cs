namespace GeScheiterWeiter.Tests.Registrations.Seats;

internal enum SeatAct
{
    SignUp,
    Confirm,
    GiveBack,
    Undo,
    Approve,
    Decline,
    Withdraw,
    TakeBack,
    Advance,
    Erase,
    ChangeCapacity,
}

/// <param name="What">What is done.</param>
/// <param name="Who">By whom, or to whom.</param>
/// <param name="Seats">For <see cref="SeatAct.ChangeCapacity"/>; 0 for no limit.</param>
internal sealed record SeatStep(SeatAct What, int Who, int Seats)
{
    public const int People = 7;
    public const int MostSeats = 3;
    public const int FirstCapacity = 2;

    public int? Capacity => Seats == 0 ? null : Seats;

    /// <summary>The last two come from outside the audience.</summary>
    public bool NeedsApproval => Who >= People - 2;
}
