using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Attendees.Introductions.Profile;

/// <summary>What somebody says of themselves, as it was typed.</summary>
public sealed class IntroductionProfileForm
{
    private const string TooLong = "Bitte kürzen Sie den Text auf höchstens {1} Zeichen.";

    public List<string> Topics { get; set; } = [];

    [Required(ErrorMessage = "Bitte sagen Sie, woher Sie kommen.")]
    public OrganisationKind? Kind { get; set; }

    [MaxLength(IntroductionProfile.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Seeks { get; set; }

    [MaxLength(IntroductionProfile.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Offers { get; set; }

    [Required(ErrorMessage = "Bitte sagen Sie, wen Sie kennenlernen möchten.")]
    public WishedCompany? Whom { get; set; }

    [MaxLength(IntroductionProfile.MaxContactLength, ErrorMessage = TooLong)]
    public string? Contact { get; set; }

    public static IntroductionProfileForm Of(IntroductionProfile? profile) => profile is null
        ? new IntroductionProfileForm()
        : new IntroductionProfileForm
        {
            Topics = [.. profile.Topics],
            Kind = profile.Kind,
            Seeks = profile.Seeks,
            Offers = profile.Offers,
            Whom = profile.Whom,
            Contact = profile.Contact,
        };

    /// <summary>Only for a form that has been found valid.</summary>
    public ProfileDraft ToDraft() =>
        new(Topics, Kind.GetValueOrDefault(), Seeks, Offers, Whom.GetValueOrDefault(), Contact);

    public Written Written() => Shared.Forms.Written.Of(("Was Sie suchen", Seeks), ("Was Sie bieten", Offers), ("Ihr Kontakt", Contact));

    public static void Explain(ProfileFault fault, ModelStateDictionary state)
    {
        var field = fault.Field switch
        {
            ProfileField.Topics => nameof(Topics),
            ProfileField.Kind => nameof(Kind),
            ProfileField.Seeks => nameof(Seeks),
            ProfileField.Offers => nameof(Offers),
            ProfileField.Whom => nameof(Whom),
            ProfileField.Contact => nameof(Contact),
        };
        state.AddModelError($"Form.{field}", Sentence(fault));
    }

    private static string Sentence(ProfileFault fault) => fault.Problem switch
    {
        ProfileProblem.Missing => fault.Field switch
        {
            ProfileField.Topics => "Bitte wählen Sie mindestens ein Thema.",
            ProfileField.Kind => "Bitte sagen Sie, woher Sie kommen.",
            ProfileField.Whom => "Bitte sagen Sie, wen Sie kennenlernen möchten.",
            ProfileField.Seeks or ProfileField.Offers or ProfileField.Contact =>
                "Bitte sagen Sie, was Sie suchen oder was Sie bieten: eines von beiden.",
        },
        ProfileProblem.TooLong => "Bitte kürzen Sie den Text.",
        ProfileProblem.Unknown => "Eines dieser Themen gibt es nicht mehr. Bitte wählen Sie noch einmal.",
        ProfileProblem.HoldsName =>
            "Darin steht ein Wort aus Ihrem Namen oder dem Ihrer Organisation. Bitte schreiben Sie es so, dass man Sie nicht erkennt.",
        ProfileProblem.HoldsMailAddress =>
            "Bitte ohne E-Mail-Adresse: Ihren Kontakt geben wir erst weiter, wenn Sie beide Ja gesagt haben.",
        ProfileProblem.HoldsWebAddress => "Bitte ohne Webadresse. Steht dort keine, fehlt vielleicht ein Leerzeichen nach einem Punkt.",
        ProfileProblem.HoldsPhoneNumber =>
            "Bitte ohne Telefonnummer: Ihren Kontakt geben wir erst weiter, wenn Sie beide Ja gesagt haben.",
    };
}
