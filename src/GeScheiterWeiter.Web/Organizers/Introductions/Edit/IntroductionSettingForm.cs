using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Introductions.Edit;

public sealed class IntroductionSettingForm : EditForm
{
    private const int MaxTopicsLength = IntroductionSetting.MostTopics * (IntroductionSetting.MaxTopicLength + 1);

    [Display(Name = "Themen"), MaxLength(MaxTopicsLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    [Lines]
    public string? Topics { get; set; }

    public static IntroductionSettingForm Of(IntroductionSetting? setting)
    {
        var form = new IntroductionSettingForm();
        if (setting is not null)
            (form.Version, form.Topics) = (setting.Version, string.Join('\n', setting.Topics));
        return form.AsOpened();
    }

    /// <summary>Only for a form that has been found valid.</summary>
    public IReadOnlyList<string> ToTopics() => [.. TypedText.Entries(Topics)];

    public static void Explain(IntroductionSettingOutcome problem, ModelStateDictionary state)
    {
        var sentence = problem switch
        {
            IntroductionSettingOutcome.TooManyTopics => $"Bitte höchstens {IntroductionSetting.MostTopics} Themen.",
            IntroductionSettingOutcome.TopicTooLong =>
                $"Bitte kürzen Sie: Jedes Thema hat höchstens {IntroductionSetting.MaxTopicLength} Zeichen.",
            IntroductionSettingOutcome.Saved or IntroductionSettingOutcome.Outdated =>
                throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(nameof(Topics), sentence);
    }
}
