using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Web.Organizers.Pages.ProcessingRecord;

/// <param name="Operator">Who is responsible.</param>
/// <param name="Entries">What is done with data of people.</param>
/// <param name="MailHost">Through which server letters leave; null where there is none.</param>
public sealed record ProcessingRecordPage(OperatorDetails Operator, IReadOnlyList<RecordEntry> Entries, string? MailHost)
{
    private static readonly OperatorField[] Controllers =
        [.. OperatorField.All.Where(field => field.Placeholder is "Name" or "Anschrift" or "Vertretung" or "E-Mail" or "Telefon")];

    private static readonly OperatorField DataProtection = OperatorField.All.Single(field => field.Placeholder == "Datenschutzkontakt");

    /// <summary>Name and contact of whoever is responsible, and of the data protection officer where there is one.</summary>
    public IEnumerable<(string Label, string? Value)> Responsible => Controllers.Append(DataProtection)
        .Where(detail => !detail.IsNeedlessIn(Operator))
        .Select(detail => (detail.Label, detail.IsMissingIn(Operator) ? null : detail.Value(Operator)));
}
