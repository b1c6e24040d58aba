using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Shared.Import;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Columns;

public sealed record InvitationColumnsPage(InvitationListHeader Header, string FileName, ImportTable Table, ColumnsForm Form)
{
    public ColumnTable Columns => new(Table, Form.Columns, ColumnMeanings.OfGuests);
}
