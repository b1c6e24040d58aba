using System.Globalization;
using GeScheiterWeiter.Feedback;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Attendees.MyFeedback;

public static class FeedbackChoices
{
    /// <summary>The best first. What was chosen cannot be taken back without another choice, so there is one for nothing.</summary>
    public static IEnumerable<SelectListItem> Of(FeedbackScale scale) => scale.Answers()
        .Select((words, index) => new SelectListItem(words, (index + FeedbackAnswer.LowestMark).ToString(CultureInfo.InvariantCulture)))
        .Reverse().Append(new SelectListItem("Keine Angabe", ""));
}
