using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Speaking.Letters;

/// <summary>Gives a speaker the link to their page.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Edition">Where they tell something.</param>
/// <param name="When">When it is.</param>
/// <param name="Speaking">The reader's personal link.</param>
[Rewordable(LetterTopic.Speaking, "Seite zum Mitwirken")]
public sealed record SpeakingPage(string Name, string Edition, string When, [Indispensable] Uri Speaking) : Letter;
