namespace GeScheiterWeiter.Common;

/// <summary>
/// Who runs the site, for what must not ask the database: the foot of every page and letter, and pages that tell of a failure. Empty
/// until it is known.
/// </summary>
public sealed class CurrentOperator
{
    private volatile OperatorContact _contact = new("", "");

    public OperatorContact Contact
    {
        get => _contact;
        set => _contact = value;
    }
}

/// <summary>Both empty where organizers have not said it.</summary>
public sealed record OperatorContact(string Name, string Email);
