using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;

namespace GeScheiterWeiter.Web.Organizers.Wordings.Edit;

/// <param name="Scope">For whom the words are.</param>
/// <param name="Letter">Which letter.</param>
/// <param name="Form">The words.</param>
/// <param name="IsReworded">Whether there are words here that can be taken back.</param>
public sealed record WordingPage(WordingScope Scope, StandardLetter Letter, WordingForm Form, bool IsReworded);

/// <param name="Title">With whose details, and why theirs.</param>
/// <param name="Letter">As they would read it.</param>
public sealed record WordingPreview(string Title, RenderedLetter Letter);

public sealed record WordingPreviewPage(WordingScope Scope, StandardLetter Letter, IReadOnlyList<WordingPreview> Previews);
