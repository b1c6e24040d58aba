using GeScheiterWeiter.Meeting.Questions;

namespace GeScheiterWeiter.Web.Organizers.Questions;

public static class QuestionBadge
{
    /// <summary>The kind of badge a state wears; the word in it says the same.</summary>
    public static string ClassFor(QuestionState state) => state switch
    {
        QuestionState.Asked => "badge--accent",
        QuestionState.Shown => "badge--good",
        QuestionState.Hidden or QuestionState.Answered => "badge--quiet",
    };
}
