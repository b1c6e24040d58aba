namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>How far a question has come. Nobody but its asker and the organizers sees one before an organizer has let it through.</summary>
public enum QuestionState
{
    /// <summary>Waits for an organizer's word.</summary>
    Asked,

    /// <summary>Let through: everybody who is coming sees it, and the speakers do.</summary>
    Shown,

    /// <summary>An organizer keeps it back.</summary>
    Hidden,

    /// <summary>It was answered on the evening.</summary>
    Answered,
}

public static class QuestionStates
{
    /// <summary>Of what others may read.</summary>
    public static readonly QuestionState[] Public = [QuestionState.Shown, QuestionState.Answered];

    public static string Words(this QuestionState state) => state switch
    {
        QuestionState.Asked => "neu",
        QuestionState.Shown => "zu sehen",
        QuestionState.Hidden => "zurückgehalten",
        QuestionState.Answered => "beantwortet",
    };
}
