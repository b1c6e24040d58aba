using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations.Export;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Export;

public sealed class ExportForm
{
    public static readonly IReadOnlyList<ExportColumn> Usual =
        [ExportColumn.Name, ExportColumn.Email, ExportColumn.Organisation, ExportColumn.Side, ExportColumn.Role, ExportColumn.State];

    [MinLength(1, ErrorMessage = "Wählen Sie mindestens eine Spalte aus.")]
    public List<ExportColumn> Columns { get; set; } = [];

    /// <summary>The questions of the edition whose answers come along.</summary>
    public List<Guid> Questions { get; set; } = [];

    public ExportFormat Format { get; set; } = ExportFormat.CsvForGermanExcel;
}
