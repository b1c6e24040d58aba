namespace GeScheiterWeiter.FormQuestions;

public enum FormQuestionOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    TextMissing,
    PurposeMissing,
    TextTooLong,

    /// <summary>Nothing, or only one thing, to choose from.</summary>
    OptionsMissing,
    OptionTooLong,
    TooManyOptions,
    KeptDaysInvalid,

    /// <summary>The edition asks <see cref="FormQuestion.MostAsked"/> questions already.</summary>
    TooMany,
}

/// <summary>What organizers write about a question, before it is saved.</summary>
public sealed record FormQuestionDraft
{
    private const int FewestOptions = 2;

    public required FormQuestionKind Kind { get; init; }

    public required string Text { get; init; }

    public required string Purpose { get; init; }

    public IReadOnlyList<string> Options { get; init; } = [];

    public bool IsCompulsory { get; init; }

    public required int KeptDays { get; init; }

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public FormQuestionOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Text))
            return FormQuestionOutcome.TextMissing;
        if (string.IsNullOrWhiteSpace(Purpose))
            return FormQuestionOutcome.PurposeMissing;
        if (Text.Length > FormQuestion.MaxTextLength || Purpose.Length > FormQuestion.MaxPurposeLength)
            return FormQuestionOutcome.TextTooLong;
        if (KeptDays is < 0 or > FormQuestion.LongestKeptDays)
            return FormQuestionOutcome.KeptDaysInvalid;
        return Kind.HasOptions() ? ProblemOfOptions() : null;
    }

    public FormQuestion ToQuestion(Guid editionId, int order)
    {
        var question = new FormQuestion
        {
            EditionId = editionId,
            Kind = Kind,
            Text = Text,
            Purpose = Purpose,
            KeptDays = KeptDays,
            Order = order,
        };
        WriteTo(question);
        return question;
    }

    /// <summary>All but the kind, which stays.</summary>
    public void WriteTo(FormQuestion question)
    {
        question.Text = Text;
        question.Purpose = Purpose;
        question.IsCompulsory = IsCompulsory;
        question.KeptDays = KeptDays;
        if (!question.Kind.HasOptions())
            return;
        var options = Options.Distinct(StringComparer.Ordinal).ToList();
        question.FormerOptions = [.. question.EveryOption.Except(options)];
        question.Options = options;
    }

    private FormQuestionOutcome? ProblemOfOptions()
    {
        if (Options.Distinct(StringComparer.Ordinal).Count() < FewestOptions)
            return FormQuestionOutcome.OptionsMissing;
        if (Options.Count > FormQuestion.MostOptions)
            return FormQuestionOutcome.TooManyOptions;
        return Options.Any(option => option.Length > FormQuestion.MaxOptionLength) ? FormQuestionOutcome.OptionTooLong : null;
    }
}
