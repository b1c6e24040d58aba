using System.Globalization;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Details;

/// <summary>Which people of a list are asked for, as it stands in the address.</summary>
public sealed record InvitationQuery
{
    public const int PageSize = 50;
    private const int LastPage = 100_000;

    public InvitationState? Stand { get; init; }

    public int Seite { get; init; } = 1;

    public int Skipped => (Math.Clamp(Seite, 1, LastPage) - 1) * PageSize;

    public QueryString PageQuery(int page)
    {
        var query = QueryString.Create("seite", page.ToString(CultureInfo.InvariantCulture));
        return Stand is { } state ? query.Add("stand", state.ToString()) : query;
    }
}

public sealed record InvitationRow(
    Guid Id, string Name, string Email, InvitationState State, DateTime? LastLetterUtc, bool IsPassedOn, bool CameByCode);

public sealed record InvitationListPage(
    InvitationListHeader Header, InvitationQuery Query, InvitationFigures Figures, SendingStatus? Sending, InvitationCode? Code,
    IReadOnlyList<InvitationRow> People, bool HasMore);
