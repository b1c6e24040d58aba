using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Tables;
using GeScheiterWeiter.Tables.Seating;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Tables.Edit;

public sealed class TableSettingForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";
    private const int MaxTopicsLength = TableSetting.MostTopics * (TableSetting.MaxTopicLength + 1);
    private const int MaxRoomsLength = 100_000;

    [Display(Name = "Menschen an einem Tisch")]
    [Required(ErrorMessage = "Bitte sagen Sie, wie viele an einem Tisch sitzen.")]
    [Range(TableSizes.Smallest, TableSizes.Largest, ErrorMessage = "Bitte geben Sie eine Zahl zwischen {1} und {2} an.")]
    public int? Size { get; set; } = TableSetting.DefaultSize;

    [Display(Name = "Themen"), MaxLength(MaxTopicsLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Topics { get; set; }

    [Display(Name = "Niemand sitzt an einem Tisch mit anderem Thema")]
    public bool TopicsAreBinding { get; set; }

    [Display(Name = "Räume"), MaxLength(MaxRoomsLength, ErrorMessage = TooLong)]
    [Required(ErrorMessage = "Bitte sagen Sie, wo die Tische sind.")]
    [Lines]
    public string? Rooms { get; set; }

    public static TableSettingForm Of(TableSetting? setting)
    {
        var form = setting is null
            ? new TableSettingForm()
            : new TableSettingForm
            {
                Version = setting.Version,
                Size = setting.Size,
                Topics = string.Join('\n', setting.Topics),
                TopicsAreBinding = setting.TopicsAreBinding,
                Rooms = string.Join('\n', setting.Rooms),
            };
        return form.AsOpened();
    }

    /// <summary>Only for a form that has been found valid.</summary>
    public TableSettingDraft ToDraft() =>
        new(Size.GetValueOrDefault(TableSetting.DefaultSize), [.. TypedText.Entries(Topics)], TopicsAreBinding,
            [.. TypedText.Entries(Rooms)]);

    public static void Explain(TableSettingOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            TableSettingOutcome.SizeInvalid => (nameof(Size), "So viele passen nicht an einen Tisch."),
            TableSettingOutcome.TooManyTopics => (nameof(Topics), $"Bitte höchstens {TableSetting.MostTopics} Themen."),
            TableSettingOutcome.TopicTooLong =>
                (nameof(Topics), $"Bitte kürzen Sie: Jedes Thema hat höchstens {TableSetting.MaxTopicLength} Zeichen."),
            TableSettingOutcome.NoRoom => (nameof(Rooms), "Bitte sagen Sie, wo die Tische sind."),
            TableSettingOutcome.TooManyRooms => (nameof(Rooms), $"Bitte höchstens {TableSetting.MostRooms} Räume."),
            TableSettingOutcome.RoomInvalid =>
                (nameof(Rooms), "Bitte geben Sie in jeder Zeile eine ganze Webadresse an, die mit https:// beginnt."),
            TableSettingOutcome.PatternAmongOthers =>
                (nameof(Rooms), $"Eine Adresse mit {TableSetting.NumberInAddress} gilt für alle Tische und steht allein."),
            TableSettingOutcome.Saved or TableSettingOutcome.Outdated =>
                throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }
}
