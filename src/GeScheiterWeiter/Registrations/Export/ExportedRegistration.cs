using System.Globalization;
using System.Linq.Expressions;

namespace GeScheiterWeiter.Registrations.Export;

/// <summary>One line of an exported list, as read from the database.</summary>
public sealed record ExportedRegistration(
    string Name, string Email, string Organisation, AttendeeSide Side, string? Role, RegistrationState State, long? WaitingNumber,
    DateTime CreatedUtc, DateTime? ConfirmedUtc, DateTime? ApprovedUtc, DateTime? CancelledUtc, string? AccessNeeds, string? Question,
    RegistrationOrigin Origin, string? ConsentNote, DateTime? FirstJoinedUtc, DateTime? LastJoinedUtc)
{
    public static readonly Expression<Func<Registration, ExportedRegistration>> FromRegistration = r => new ExportedRegistration(
        r.Name, r.Email, r.Organisation, r.Side, r.Role, r.State, r.WaitingNumber, r.CreatedUtc, r.ConfirmedUtc, r.ApprovedUtc,
        r.CancelledUtc, r.AccessNeeds, r.Question, r.Origin, r.ConsentNote,
        r.Attendance == null ? null : r.Attendance.FirstUtc, r.Attendance == null ? null : r.Attendance.LastUtc);

    public static string Heading(ExportColumn column) => column switch
    {
        ExportColumn.Name => "Name",
        ExportColumn.Email => "E-Mail",
        ExportColumn.Organisation => "Organisation",
        ExportColumn.Side => "Seite",
        ExportColumn.Role => "Rolle",
        ExportColumn.State => "Stand",
        ExportColumn.WaitingNumber => "Wartenummer",
        ExportColumn.SignedUp => "Angemeldet am",
        ExportColumn.Confirmed => "Bestätigt am",
        ExportColumn.Approved => "Freigegeben am",
        ExportColumn.Cancelled => "Abgesagt am",
        ExportColumn.AccessNeeds => "Hinweise zur Barrierefreiheit",
        ExportColumn.Question => "Frage an die Sprecher:innen",
        ExportColumn.Origin => "Herkunft",
        ExportColumn.ConsentNote => "Grundlage",
        ExportColumn.FirstJoined => "Zuerst beigetreten am",
        ExportColumn.LastJoined => "Zuletzt beigetreten am",
    };

    /// <summary>The cell's text, harmless in every spreadsheet; moments in the edition's time zone.</summary>
    public string Cell(ExportColumn column, TimeZoneInfo zone) => SpreadsheetText.Harmless(column switch
    {
        ExportColumn.Name => Name,
        ExportColumn.Email => Email,
        ExportColumn.Organisation => Organisation,
        ExportColumn.Side => Side.Words(),
        ExportColumn.Role => Role,
        ExportColumn.State => State.Words(),
        ExportColumn.WaitingNumber => State == RegistrationState.Waiting ? WaitingNumber?.ToString(CultureInfo.InvariantCulture) : null,
        ExportColumn.SignedUp => Moment(CreatedUtc, zone),
        ExportColumn.Confirmed => Moment(ConfirmedUtc, zone),
        ExportColumn.Approved => Moment(ApprovedUtc, zone),
        ExportColumn.Cancelled => Moment(CancelledUtc, zone),
        ExportColumn.AccessNeeds => AccessNeeds,
        ExportColumn.Question => Question,
        ExportColumn.Origin => Origin.Words(),
        ExportColumn.ConsentNote => ConsentNote,
        ExportColumn.FirstJoined => Moment(FirstJoinedUtc, zone),
        ExportColumn.LastJoined => Moment(LastJoinedUtc, zone),
    });

    private static string? Moment(DateTime? utc, TimeZoneInfo zone) => utc is { } moment
        ? TimeZoneInfo.ConvertTimeFromUtc(moment, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : null;
}
