namespace GeScheiterWeiter.Web.Shared.Editing;

/// <summary>A field two people have written differently.</summary>
/// <param name="Name">In the form.</param>
/// <param name="Label">For people.</param>
/// <param name="Mine">What the person at the screen has typed.</param>
/// <param name="Theirs">What is saved by now.</param>
/// <param name="Before">What stood there when the form was opened; null where that is not known.</param>
/// <param name="BothChanged">The person at the screen has written something new as well.</param>
public sealed record ConflictField(string Name, string Label, string Mine, string Theirs, string? Before, bool BothChanged);

/// <summary>
/// Two people have edited one thing. Shown to the second: what is saved by now beside their own text, field by field. It is
/// one form with the fields of the editor, so sending it saves what was chosen, and nothing typed is lost.
/// </summary>
/// <param name="Heading">What is being edited.</param>
/// <param name="Action">Where the form goes: the editor itself.</param>
/// <param name="Theirs">What is saved by now, with its version.</param>
/// <param name="Fields">To be chosen.</param>
/// <param name="Kept">What only the person at the screen has changed, or nobody: goes along unseen.</param>
public sealed record EditConflict(
    string Heading, string Action, EditForm Theirs, IReadOnlyList<ConflictField> Fields, IReadOnlyList<FormField> Kept)
{
    public static EditConflict Between(EditForm mine, EditForm theirs, string heading, string action)
    {
        var opened = FormFields.Read(mine.Opened);
        var saved = FormFields.Of(theirs).ToDictionary(field => field.Name, field => field.Value);
        var fields = FormFields.Of(mine);
        var open = fields.Where(field => ChangedByThem(field, saved[field.Name], opened)).ToList();
        return new EditConflict(
            heading, action, theirs,
            [.. open.Select(field => new ConflictField(
                field.Name, field.Label, field.Value, saved[field.Name], opened.GetValueOrDefault(field.Name),
                opened.GetValueOrDefault(field.Name) != field.Value))],
            [.. fields.Except(open)]);
    }

    private static bool ChangedByThem(FormField mine, string theirs, IReadOnlyDictionary<string, string> opened) =>
        mine.Value != theirs && (!opened.TryGetValue(mine.Name, out var before) || before != theirs);
}
