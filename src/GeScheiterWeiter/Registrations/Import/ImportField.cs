namespace GeScheiterWeiter.Registrations.Import;

/// <summary>What a column of an uploaded list can mean.</summary>
public enum ImportField
{
    Ignore,
    Name,
    FirstName,
    LastName,
    Email,
    Organisation,
    Side,
    Role,
    AccessNeeds,
    Question,

    /// <summary>How the other system calls the state: whoever is cancelled or pending there is asked about.</summary>
    Status,

    /// <summary>When somebody signed up in the other system: a day, or a moment.</summary>
    OrderDate,

    /// <summary>The time of that day, where it has a column of its own.</summary>
    OrderTime,
}
