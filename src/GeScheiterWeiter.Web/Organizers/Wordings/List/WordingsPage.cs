using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;

namespace GeScheiterWeiter.Web.Organizers.Wordings.List;

public sealed record WordingsPage(
    WordingScope Scope, IReadOnlyList<IGrouping<LetterTopic, WordingRow>> Topics, IReadOnlyList<EditionWithWordings> Editions);

/// <summary>An edition that has words of its own, and for how many letters.</summary>
public sealed record EditionWithWordings(string Slug, string Name, int Letters);

/// <summary>Which words hold.</summary>
public sealed record HoldingWords(Guid Id, string Kind, Guid? EditionId, DateTime CreatedUtc);

/// <param name="Letter">The letter.</param>
/// <param name="Holding">The words it is written in; null: the original.</param>
public sealed record WordingRow(StandardLetter Letter, HoldingWords? Holding);
