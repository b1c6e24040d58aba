using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Profile;

/// <summary>What a speaker writes of themselves.</summary>
public sealed class ProfileForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Rolle"), MaxLength(Speaker.MaxRoleLength, ErrorMessage = TooLong)]
    public string? Role { get; set; }

    [Display(Name = "Organisation"), MaxLength(Speaker.MaxOrganisationLength, ErrorMessage = TooLong)]
    public string? Organisation { get; set; }

    [Display(Name = "Über Sie"), MaxLength(Speaker.MaxBiographyLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Biography { get; set; }

    public static ProfileForm Of(Speaker speaker) => new ProfileForm
    {
        Version = speaker.Version,
        Role = speaker.Role,
        Organisation = speaker.Organisation,
        Biography = speaker.Biography.Source,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public SpeakerProfile? ToProfile(ModelStateDictionary state)
    {
        var profile = new SpeakerProfile(Role, Organisation, MarkdownField.Read(Biography, state, nameof(Biography)));
        return state.IsValid && profile.Problem() is null ? profile : null;
    }
}
