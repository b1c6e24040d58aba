using System.Diagnostics.CodeAnalysis;
using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>What one column of a list means: something every registration has, or the answer to a question of the edition.</summary>
public readonly record struct ImportColumn(ImportField Field, Guid? Question = null)
{
    public static readonly ImportColumn Nothing = new(ImportField.Ignore);

    /// <summary>As <see cref="ToString"/> writes it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out ImportColumn column)
    {
        if (Guid.TryParse(text, out var question))
        {
            column = new ImportColumn(ImportField.Ignore, question);
            return true;
        }

        var isField = Enum.TryParse<ImportField>(text, out var field) && Enum.IsDefined(field);
        column = new ImportColumn(field);
        return isField;
    }

    public override string ToString() => Question?.ToString() ?? Field.ToString();
}
