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

    /// <summary>How the other system calls the state: whoever is cancelled there is left out.</summary>
    Status,
}
