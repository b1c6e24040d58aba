using System.Globalization;
using System.Linq.Expressions;
using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

public enum OutboxFilter
{
    All,
    Waiting,
    Sent,
    Returned,
    GivenUp,
    Discarded,
}

/// <summary>What of the outbox is asked for, as it stands in the address.</summary>
public sealed record OutboxQuery
{
    public const int PageSize = 50;
    private const int LastPage = 100_000;

    public OutboxFilter Stand { get; init; }

    public string? Suche { get; init; }

    public int Seite { get; init; } = 1;

    public QueryString PageQuery(int page)
    {
        var query = QueryString.Create("seite", page.ToString(CultureInfo.InvariantCulture));
        if (Stand != OutboxFilter.All)
            query = query.Add("stand", Stand.ToString());
        return string.IsNullOrEmpty(Suche) ? query : query.Add("suche", Suche);
    }

    public int Skipped => (Math.Clamp(Seite, 1, LastPage) - 1) * PageSize;
}

public sealed record OutboxPage(OutboxQuery Query, IReadOnlyList<OutboxLine> Lines, bool HasMore, OutboxCounts Counts, DateTime? PausedUtc,
    ReportMailbox? Reports, IReadOnlyDictionary<Guid, LetterSubject> Subjects)
{
    public IReadOnlyList<LetterLine> Letters =>
        [.. Lines.Select(line => new LetterLine(line, line.SubjectId is { } id ? Subjects.GetValueOrDefault(id) : null))];
}

/// <param name="Line">The letter.</param>
/// <param name="Subject">Whom it is about; null for nobody who is still there.</param>
public sealed record LetterLine(OutboxLine Line, LetterSubject? Subject)
{
    public LetterAbout? About => Subject is null ? null : new LetterAbout(Line, Subject);
}

public sealed record OutboxCounts(int Waiting, int Sent, int Returned, int GivenUp, int Discarded);

public sealed record OutboxLine(
    Guid Id, string Subject, string ToName, string ToAddress, OutboxState State, bool IsLeased, int Attempts,
    DateTime QueuedUtc, DateTime NextAttemptUtc, DateTime? SentUtc, DateTime? ReturnedUtc, string? ReturnStatus, string? LastAnswer,
    bool IsWhole, Guid? SubjectId)
{
    public static Expression<Func<OutboxMail, OutboxLine>> Of(DateTime now) => mail => new OutboxLine(
        mail.Id, mail.Subject, mail.ToName, mail.ToAddress, mail.State,
        mail.State == OutboxState.Queued && mail.LeasedUntilUtc > now, mail.Attempts,
        mail.QueuedUtc, mail.NextAttemptUtc, mail.SentUtc, mail.ReturnedUtc, mail.ReturnStatus, mail.LastAnswer,
        mail.Text != "" && !mail.Text.Contains(SentLinkCleanup.BlankLink), mail.SubjectId);

    public string Standing => (State, IsLeased, Attempts) switch
    {
        (OutboxState.Queued, true, _) => "unterwegs",
        (OutboxState.Queued, false, 0) => "wartet",
        (OutboxState.Queued, false, _) => "wird noch einmal versucht",
        (OutboxState.Held, _, _) => "angehalten",
        (OutboxState.Sent, _, _) => HasComeBack ? "kam zurück" : "verschickt",
        (OutboxState.GivenUp, _, _) => "aufgegeben",
        (OutboxState.Discarded, _, _) => "verworfen",
    };

    public string Badge => State switch
    {
        OutboxState.Queued or OutboxState.Held => "badge--warn",
        OutboxState.Sent => HasComeBack ? "badge--bad" : "badge--good",
        OutboxState.GivenUp => "badge--bad",
        OutboxState.Discarded => "badge--quiet",
    };

    public bool DidNotArrive => HasComeBack || State == OutboxState.GivenUp;

    public bool HasComeBack => ReturnedUtc is not null;

    /// <summary>What a mail server said about it, in plain words; null for nothing.</summary>
    public string? Reason => ServerAnswer.InWords(ReturnStatus, LastAnswer, ToAddress);

    /// <summary>There are no words that could be sent.</summary>
    public bool WasNeverMade => LastAnswer?.StartsWith(OutboxMail.NeverMade, StringComparison.Ordinal) == true;

    public bool CanBeRetried =>
        !WasNeverMade && (State is OutboxState.GivenUp or OutboxState.Discarded || (State == OutboxState.Queued && Attempts > 0));

    /// <summary>A copy without its words or its links would help nobody.</summary>
    public bool CanBeCopied => !WasNeverMade && IsWhole;

    public bool CanBeDiscarded => State is OutboxState.Queued or OutboxState.Held or OutboxState.GivenUp;
}

/// <summary>In which words a letter was written.</summary>
/// <param name="Id">Null: in those of its file.</param>
/// <param name="Number">Null where they are gone with their edition.</param>
public sealed record OutboxWording(Guid? Id, int? Number)
{
    public static readonly OutboxWording Original = new(Id: null, Number: null);
}

public sealed record OutboxLetter(OutboxLine Line, string Text, bool HasCalendar, OutboxWording? Wording, LetterAbout? About)
{
    public bool IsEmptied => Text.Length == 0;
}
