using System.Globalization;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Messages.Recipients;

public enum RecipientResult
{
    All,
    Waiting,
    Sent,
    Failed,
}

/// <summary>Whose letters are asked for, as it stands in the address.</summary>
public sealed record RecipientsQuery
{
    public const int PageSize = 50;
    private const int LastPage = 100_000;

    [FromQuery(Name = "ergebnis")]
    public RecipientResult Result { get; init; }

    [FromQuery(Name = "blatt")]
    public int Page { get; init; } = 1;

    public int Number => Math.Clamp(Page, 1, LastPage);

    public int Skipped => (Number - 1) * PageSize;

    public QueryString LinkTo(int page) =>
        QueryString.Create("blatt", page.ToString(CultureInfo.InvariantCulture)).Add("ergebnis", Result.ToString());
}

public sealed record MessageRecipientsPage(
    EditionHeader Edition, Message Message, RecipientsQuery Query, IReadOnlyList<RecipientLine> Lines, bool HasMore,
    IReadOnlyDictionary<Guid, Guid> ListsOfInvited)
{
    /// <summary>Where organizers look after this person.</summary>
    public string PageOf(RecipientLine line) => Message.Group.Addressee() switch
    {
        Addressee.Registered => OrganizerRegistrationLinks.Details(Edition.Slug, line.PersonId),
        Addressee.Invited => OrganizerInvitationLinks.Person(Edition.Slug, ListsOfInvited[line.PersonId], line.PersonId),
        Addressee.Speaker => OrganizerSpeakerLinks.Edit(line.PersonId),
    };
}

public sealed record RecipientLine(
    Guid PersonId, string Name, string Address, Guid MailId, OutboxState State, int Attempts,
    DateTime? SentUtc, string? ReturnStatus, string? LastAnswer)
{
    /// <summary>Of whom we know only the address, the address.</summary>
    public string Title => Name.Length > 0 ? Name : Address;

    private bool HasComeBack => ReturnStatus is not null;

    public string Standing => State switch
    {
        OutboxState.Queued when Attempts > 0 => "wird noch einmal versucht",
        OutboxState.Queued => "wartet",
        OutboxState.Held => "angehalten",
        OutboxState.Sent => HasComeBack ? "kam nicht an" : "verschickt",
        OutboxState.GivenUp => "kam nicht an",
        OutboxState.Discarded => "verworfen",
    };

    public string Badge => State switch
    {
        OutboxState.Queued or OutboxState.Held => "badge--warn",
        OutboxState.Sent => HasComeBack ? "badge--bad" : "badge--good",
        OutboxState.GivenUp => "badge--bad",
        OutboxState.Discarded => "badge--quiet",
    };
}
