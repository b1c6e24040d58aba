using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Shared.Import;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Columns;

public sealed class InvitationColumnsForm
{
    public List<ImportField> Columns { get; set; } = [];

    [EnumDataType(typeof(AttendeeSide), ErrorMessage = "Bitte wählen Sie eine der drei Seiten aus.")]
    public AttendeeSide Side { get; set; } = AttendeeSide.Administration;
}

public sealed record InvitationColumnsPage(InvitationListHeader Header, string FileName, ImportTable Table, InvitationColumnsForm Form)
{
    public ColumnTable Columns => new(Table, [.. Form.Columns.Select(meaning => new ImportColumn(meaning))]);
}
