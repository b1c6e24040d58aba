using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Introductions;

public sealed class ProfileDraftTests
{
    private static readonly Edition Edition = TestData.Edition();

    /// <summary>Nothing is wrong with it.</summary>
    internal static ProfileDraft Draft() => new(
        ["Prozesse"], OrganisationKind.Municipality, "Menschen mit Mut", "Erfahrung mit Formularen", WishedCompany.Anybody, null);

    [Theory]
    [InlineData("Ich heiße Anna Bergheimer", ProfileProblem.HoldsName)]
    [InlineData("bei den Bergheimers", ProfileProblem.HoldsName)]
    [InlineData("Wir von der Musterhausener Verwaltung", ProfileProblem.HoldsName)]
    [InlineData("schreibt mir: a@b.example", ProfileProblem.HoldsMailAddress)]
    [InlineData("ich (at) amt", ProfileProblem.HoldsMailAddress)]
    [InlineData("ich＠amt", ProfileProblem.HoldsMailAddress)]
    [InlineData("siehe https://x", ProfileProblem.HoldsWebAddress)]
    [InlineData("siehe stadt.example", ProfileProblem.HoldsWebAddress)]
    [InlineData("Tel. 030 / 1234-567", ProfileProblem.HoldsPhoneNumber)]
    [InlineData("+49 (30) 123 45 67", ProfileProblem.HoldsPhoneNumber)]
    [InlineData("0301234567", ProfileProblem.HoldsPhoneNumber)]
    [InlineData("Von 2024 bis 2026, z.B. mit 12 Leuten. Auch OZG-Leistungen 2024/2025", null)]
    public void A_text_without_a_name_gives_nobody_away(string text, ProfileProblem? expected)
    {
        var registration = TestData.Registration(Edition, name: "Anna Bergheimer");
        registration.Organisation = "Stadt Musterhausen";
        var setting = new IntroductionSetting { EditionId = Edition.Id, Topics = ["Prozesse"] };

        var faults = Draft() with { Offers = text };

        Assert.Equal(expected, faults.Faults(setting, registration).SingleOrDefault()?.Problem);
    }

    [Fact]
    public void A_profile_needs_a_topic_that_is_offered_and_something_sought_or_offered()
    {
        var registration = TestData.Registration(Edition);
        var setting = new IntroductionSetting { EditionId = Edition.Id, Topics = ["Prozesse"] };
        ProfileFault? Fault(ProfileDraft draft) => draft.Faults(setting, registration).SingleOrDefault();

        Assert.Null(Fault(Draft()));
        Assert.Equal(new ProfileFault(ProfileField.Topics, ProfileProblem.Missing), Fault(Draft() with { Topics = [] }));
        Assert.Equal(new ProfileFault(ProfileField.Topics, ProfileProblem.Unknown), Fault(Draft() with { Topics = ["Wetter"] }));
        Assert.Equal(new ProfileFault(ProfileField.Seeks, ProfileProblem.Missing), Fault(Draft() with { Seeks = null, Offers = null }));
        Assert.Equal(new ProfileFault(ProfileField.Kind, ProfileProblem.Missing), Fault(Draft() with { Kind = (OrganisationKind)99 }));
        Assert.Equal(
            new ProfileFault(ProfileField.Contact, ProfileProblem.HoldsWebAddress),
            Fault(Draft() with { Contact = "https://evil.example/x" }));
        Assert.Null(Fault(Draft() with { Contact = "anna@amt.example oder 030 1234567" }));
    }
}
