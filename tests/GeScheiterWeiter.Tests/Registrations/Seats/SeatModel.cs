using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Tests.Registrations.Seats;

/// <summary>What should become of people and seats, written as plainly as it can be: a table of states and one line of people.</summary>
internal sealed class SeatModel
{
    private readonly Dictionary<int, RegistrationState> _states = [];
    private readonly Dictionary<int, RegistrationState> _givenBack = [];

    /// <summary>What was held by whom organizers have cancelled.</summary>
    private readonly Dictionary<int, RegistrationState> _taken = [];

    /// <summary>Who has given back what was still to be decided: nothing else is theirs again.</summary>
    private readonly HashSet<int> _undecided = [];

    /// <summary>Everybody with a place in the line, also those who have left it and may come back to it.</summary>
    private readonly List<int> _line = [];

    /// <summary>Whose last link of a sign-up is not used yet. It changes nothing until it is.</summary>
    private readonly HashSet<int> _linked = [];

    public int? Capacity { get; private set; } = SeatStep.FirstCapacity;

    public IReadOnlyDictionary<int, RegistrationState> States => _states;

    public IEnumerable<int> Waiting => _line.Where(who => StateOf(who) == RegistrationState.Waiting);

    public int Seated => _states.Values.Count(state => state == RegistrationState.Seated);

    private bool HasFreeSeat => Capacity is null || Seated < Capacity;

    public RegistrationState? StateOf(int who) => _states.TryGetValue(who, out var state) ? state : null;

    public void Take(SeatStep step)
    {
        var who = step.Who;
        switch (step.What, StateOf(who))
        {
            case (SeatAct.SignUp, var held):
                // More than an hour has passed: nothing can be undone any more.
                _givenBack.Clear();
                SignUp(who, held);
                break;
            case (SeatAct.Confirm, RegistrationState.Unconfirmed or RegistrationState.Cancelled) when _linked.Remove(who):
                Forget(who);
                if (step.NeedsApproval)
                    _states[who] = RegistrationState.AwaitingApproval;
                else
                    SeatOrWait(who);
                break;
            case (SeatAct.Approve, RegistrationState.AwaitingApproval):
                SeatOrWait(who);
                break;
            case (SeatAct.Decline, RegistrationState.AwaitingApproval):
                _states[who] = RegistrationState.Declined;
                break;
            case (SeatAct.GiveBack, { } held) when MayBeGivenBack(held):
                _givenBack[who] = held;
                if (held == RegistrationState.AwaitingApproval)
                    _undecided.Add(who);
                _states[who] = RegistrationState.Cancelled;
                break;
            case (SeatAct.Withdraw, { } held) when MayBeGivenBack(held):
                _taken[who] = held;
                _states[who] = RegistrationState.Cancelled;
                break;
            case (SeatAct.Undo, RegistrationState.Cancelled) when _givenBack.Remove(who, out var before):
                _undecided.Remove(who);
                Restore(who, before);
                break;
            case (SeatAct.TakeBack, RegistrationState.Declined):
                SeatOrWait(who);
                break;
            case (SeatAct.TakeBack, RegistrationState.Cancelled):
                TakeBack(who);
                break;
            case (SeatAct.Advance, RegistrationState.Waiting):
                PutInFront(who);
                break;
            case (SeatAct.Erase, not null):
                Forget(who);
                _linked.Remove(who);
                _states.Remove(who);
                break;
            case (SeatAct.ChangeCapacity, _):
                Capacity = step.Capacity;
                break;
        }

        MoveUp();
    }

    private static bool MayBeGivenBack(RegistrationState state) =>
        state is RegistrationState.Seated or RegistrationState.Waiting or RegistrationState.AwaitingApproval;

    private void SignUp(int who, RegistrationState? held)
    {
        if (held is not (null or RegistrationState.Unconfirmed or RegistrationState.Cancelled))
            return;
        _linked.Add(who);
        _states[who] = held ?? RegistrationState.Unconfirmed;
    }

    private void SeatOrWait(int who)
    {
        _line.Remove(who);
        if (HasFreeSeat && !Waiting.Any())
        {
            _states[who] = RegistrationState.Seated;
            return;
        }

        _line.Add(who);
        _states[who] = RegistrationState.Waiting;
    }

    private void Restore(int who, RegistrationState before)
    {
        if (before == RegistrationState.AwaitingApproval)
        {
            _states[who] = before;
            return;
        }

        if (before == RegistrationState.Seated)
            PutInFront(who);
        _states[who] = RegistrationState.Waiting;
    }

    private void TakeBack(int who)
    {
        if (_taken.Remove(who, out var held) || _givenBack.Remove(who, out held))
            Restore(who, held);
        else if (_undecided.Contains(who))
            _states[who] = RegistrationState.AwaitingApproval;
        else
            SeatOrWait(who);
        _undecided.Remove(who);
    }

    private void PutInFront(int who)
    {
        _line.Remove(who);
        _line.Insert(0, who);
    }

    private void MoveUp()
    {
        while (HasFreeSeat && Waiting.Any())
        {
            var next = Waiting.First();
            _line.Remove(next);
            _states[next] = RegistrationState.Seated;
        }
    }

    private void Forget(int who)
    {
        _line.Remove(who);
        _givenBack.Remove(who);
        _taken.Remove(who);
        _undecided.Remove(who);
    }
}
