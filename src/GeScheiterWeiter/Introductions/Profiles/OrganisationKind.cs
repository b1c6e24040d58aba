namespace GeScheiterWeiter.Introductions.Profiles;

/// <summary>From what kind of organisation somebody comes: as much as others may know of it.</summary>
public enum OrganisationKind
{
    /// <summary>A town or municipality that belongs to a district.</summary>
    Municipality,

    /// <summary>A city that is a district of its own.</summary>
    City,
    District,
    Land,
    Federation,
    Provider,
    Elsewhere,
}

/// <summary>Who does the same kind of work.</summary>
public enum OrganisationLevel
{
    Local,
    Land,
    Federation,
    Provider,
    Other,
}

/// <summary>Whom somebody would like to meet.</summary>
public enum WishedCompany
{
    /// <summary>Somebody from another side.</summary>
    OtherSide,

    /// <summary>Somebody of the same <see cref="OrganisationLevel"/>.</summary>
    SameLevel,
    Anybody,
}

public static class OrganisationKinds
{
    public static OrganisationLevel Level(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality or OrganisationKind.City or OrganisationKind.District => OrganisationLevel.Local,
        OrganisationKind.Land => OrganisationLevel.Land,
        OrganisationKind.Federation => OrganisationLevel.Federation,
        OrganisationKind.Provider => OrganisationLevel.Provider,
        OrganisationKind.Elsewhere => OrganisationLevel.Other,
    };

    public static string Words(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => "kreisangehörige Stadt oder Gemeinde",
        OrganisationKind.City => "kreisfreie Stadt",
        OrganisationKind.District => "Landkreis",
        OrganisationKind.Land => "Landesverwaltung",
        OrganisationKind.Federation => "Bundesverwaltung",
        OrganisationKind.Provider => "Dienstleister:in",
        OrganisationKind.Elsewhere => "andere Organisation",
    };

    /// <summary>Somebody who is not named.</summary>
    public static string Somebody(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => "Jemand aus einer kreisangehörigen Stadt oder Gemeinde",
        OrganisationKind.City => "Jemand aus einer kreisfreien Stadt",
        OrganisationKind.District => "Jemand aus einem Landkreis",
        OrganisationKind.Land => "Jemand aus einer Landesverwaltung",
        OrganisationKind.Federation => "Jemand aus der Bundesverwaltung",
        OrganisationKind.Provider => "Jemand von der Seite der Dienstleister:innen",
        OrganisationKind.Elsewhere => "Jemand aus einer anderen Organisation",
    };

    public static string Words(this WishedCompany wish) => wish switch
    {
        WishedCompany.OtherSide => "jemanden von einer anderen Seite (Verwaltung, Dienstleister:innen)",
        WishedCompany.SameLevel => "jemanden von derselben Ebene (Kommune, Land, Bund, Dienstleister:innen)",
        WishedCompany.Anybody => "ganz gleich, wen",
    };
}
