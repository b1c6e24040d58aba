namespace GeScheiterWeiter.Privacy;

/// <summary>How long something is kept, from when, and what becomes of it then.</summary>
/// <param name="End">What becomes of it.</param>
/// <param name="Length">How long; null where it ends with the moment itself.</param>
/// <param name="Moment">From when, in German, read after the length: "nach dem Ende der Ausgabe".</param>
public sealed record RetentionPeriod(EndOfKeeping End, TimeSpan? Length, string Moment)
{
    public static RetentionPeriod DeletedAfter(TimeSpan length, string moment) => new(EndOfKeeping.Deleted, length, moment);

    public static RetentionPeriod Deleted(string moment) => new(EndOfKeeping.Deleted, Length: null, moment);

    public static RetentionPeriod EmptiedAfter(TimeSpan length, string moment) => new(EndOfKeeping.Emptied, length, moment);

    public static RetentionPeriod Emptied(string moment) => new(EndOfKeeping.Emptied, Length: null, moment);

    public static RetentionPeriod CountedAfter(TimeSpan length, string moment) => new(EndOfKeeping.Counted, length, moment);

    public static RetentionPeriod Kept(string reason) => new(EndOfKeeping.Kept, Length: null, reason);

    /// <summary>Several in German, each end named once: "gelöscht mit der Anmeldung; 7 Tage, nachdem ein Link abgelaufen ist".</summary>
    public static string InWords(IReadOnlyList<RetentionPeriod> periods) => string.Join(
        "; ", periods.Select((period, place) =>
            place > 0 && periods[place - 1].End == period.End ? period.WhenInWords : period.InWords()));

    /// <summary>In German: "gelöscht 90 Tage nach dem Ende der Ausgabe".</summary>
    public string InWords() =>
        Length is null && BeginsWithClause ? $"{EndInWords}, {WhenInWords}" : $"{EndInWords} {WhenInWords}";

    private string WhenInWords => Length is not { } length ? Moment
        : BeginsWithClause ? $"{length.InWords()}, {Moment}"
        : $"{length.InWords()} {Moment}";

    /// <summary>A clause stands behind a comma.</summary>
    private bool BeginsWithClause =>
        Moment.StartsWith("nachdem ", StringComparison.Ordinal) || Moment.StartsWith("sobald ", StringComparison.Ordinal);

    private string EndInWords => End switch
    {
        EndOfKeeping.Deleted => "gelöscht",
        EndOfKeeping.Emptied => "geleert",
        EndOfKeeping.Counted => "bis auf die Zahlen gelöscht",
        EndOfKeeping.Kept => "bleibt",
    };
}
