namespace GeScheiterWeiter.FormQuestions;

/// <summary>How a question of the sign-up is answered.</summary>
public enum FormQuestionKind
{
    Text,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>As many of the options as fit.</summary>
    Several,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes, or nothing at all.</summary>
    Consent,
}

public static class FormQuestionKinds
{
    public static bool HasOptions(this FormQuestionKind kind) => kind is FormQuestionKind.Choice or FormQuestionKind.Several;

    /// <summary>Whether there are few enough answers to look for one of them.</summary>
    public static bool CanBeFilteredBy(this FormQuestionKind kind) => kind.HasOptions() || kind == FormQuestionKind.Consent;
}
