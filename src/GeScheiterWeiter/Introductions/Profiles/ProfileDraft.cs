using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Introductions.Profiles;

/// <summary>A field of a profile, as far as something may be wrong with it.</summary>
public enum ProfileField
{
    Topics,
    Kind,
    Seeks,
    Offers,
    Whom,
    Contact,
}

public enum ProfileProblem
{
    /// <summary>Neither looks for anything nor offers anything; or no topic, kind or wish.</summary>
    Missing,
    TooLong,

    /// <summary>A topic nobody offers.</summary>
    Unknown,
    HoldsName,
    HoldsMailAddress,
    HoldsWebAddress,
    HoldsPhoneNumber,
}

/// <param name="Field">Where.</param>
/// <param name="Problem">What.</param>
public sealed record ProfileFault(ProfileField Field, ProfileProblem Problem);

/// <summary>What somebody says of themselves, before it is saved.</summary>
public sealed record ProfileDraft(
    IReadOnlyList<string> Topics, OrganisationKind Kind, string? Seeks, string? Offers, WishedCompany Whom, string? Contact)
{
    /// <summary>What stands in the way of saving it.</summary>
    public IEnumerable<ProfileFault> Faults(IntroductionSetting setting, Registration registration)
    {
        if (Topics.Count == 0)
            yield return new ProfileFault(ProfileField.Topics, ProfileProblem.Missing);
        else if (!Topics.All(setting.Topics.Contains))
            yield return new ProfileFault(ProfileField.Topics, ProfileProblem.Unknown);
        if (!Enum.IsDefined(Kind))
            yield return new ProfileFault(ProfileField.Kind, ProfileProblem.Missing);
        if (!Enum.IsDefined(Whom))
            yield return new ProfileFault(ProfileField.Whom, ProfileProblem.Missing);
        if (Seeks is null && Offers is null)
            yield return new ProfileFault(ProfileField.Seeks, ProfileProblem.Missing);
        if (FaultOf(Seeks, registration) is { } inSeeks)
            yield return new ProfileFault(ProfileField.Seeks, inSeeks);
        if (FaultOf(Offers, registration) is { } inOffers)
            yield return new ProfileFault(ProfileField.Offers, inOffers);
        if (Contact is { Length: > IntroductionProfile.MaxContactLength })
            yield return new ProfileFault(ProfileField.Contact, ProfileProblem.TooLong);
        else if (Contact is not null && NamelessText.HoldsWebAddress(WithoutMailAddresses(Contact)))
            yield return new ProfileFault(ProfileField.Contact, ProfileProblem.HoldsWebAddress);
    }

    public void WriteTo(IntroductionProfile profile)
    {
        profile.Topics = [.. Topics.Distinct(StringComparer.Ordinal)];
        profile.Kind = Kind;
        profile.Seeks = Seeks;
        profile.Offers = Offers;
        profile.Whom = Whom;
        profile.Contact = Contact;
    }

    /// <summary>Somebody else's letter brings them to no page; a mail address is a contact.</summary>
    private static string WithoutMailAddresses(string contact) =>
        string.Join(' ', contact.Split(' ').Where(word => word.IndexOf('@', StringComparison.Ordinal) is not (> 0 and var at)
            || word.Contains('/', StringComparison.Ordinal) || at != word.LastIndexOf('@')));

    private static ProfileProblem? FaultOf(string? text, Registration registration)
    {
        if (text is { Length: > IntroductionProfile.MaxTextLength })
            return ProfileProblem.TooLong;
        if (NamelessText.Look(text, registration) is not { } giveaway)
            return null;
        return giveaway switch
        {
            Giveaway.Name => ProfileProblem.HoldsName,
            Giveaway.MailAddress => ProfileProblem.HoldsMailAddress,
            Giveaway.WebAddress => ProfileProblem.HoldsWebAddress,
            Giveaway.PhoneNumber => ProfileProblem.HoldsPhoneNumber,
        };
    }
}
