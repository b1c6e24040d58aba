namespace GeScheiterWeiter.Privacy;

/// <summary>One thing that is done with data of people, as article 30 GDPR asks for it ("Verarbeitungstätigkeit"). All in German.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Groups">Under which headings people find it.</param>
public sealed record ProcessingActivity(string Name, params IReadOnlyList<PeopleGroup> Groups)
{
    private const string OnlyInside = "niemand außerhalb des Teams";

    /// <summary>Whose data it is, more closely than the group says.</summary>
    public required string Whose { get; init; }

    public required string Purpose { get; init; }

    public required LegalBasis Basis { get; init; }

    /// <summary>Who sees it on the pages of the site.</summary>
    public required string SeenBy { get; init; }

    /// <summary>To whom it is given outside of the site.</summary>
    public string Recipients { get; init; } = OnlyInside;
}
