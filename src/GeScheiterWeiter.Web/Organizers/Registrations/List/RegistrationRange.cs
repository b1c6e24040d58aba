using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

/// <summary>
/// Which part of the list a page shows, as people count. What is far away is not counted: a page costs the same wherever it is.
/// </summary>
/// <param name="First">The number of the first row; null beyond what is counted.</param>
/// <param name="Shown">How many rows the page has.</param>
/// <param name="Total">How many match; one more than <see cref="Most"/> for more than that.</param>
public sealed record RegistrationRange(int? First, int Shown, int Total)
{
    public const int Most = 10_000;

    /// <summary>"5.000", "mehr als 10.000"</summary>
    public string TotalWords => Total > Most ? "mehr als " + GermanNumber.Words(Most) : GermanNumber.Words(Total);

    /// <summary>"1–50 von 5.000"</summary>
    public string Words => First is { } first
        ? $"{GermanNumber.Words(first)}–{GermanNumber.Words(first + Shown - 1)} von {TotalWords}"
        : $"{GermanNumber.Words(Shown)} von {TotalWords}";

    public static async Task<RegistrationRange> ReadAsync(
        IQueryable<Registration> all, RegistrationOrder order, IReadOnlyList<RegistrationRow> rows, bool isFirst,
        CancellationToken cancellationToken)
    {
        var total = await all.Take(Most + 1).CountAsync(cancellationToken);
        if (isFirst || rows.Count == 0)
            return new RegistrationRange(1, rows.Count, total);

        var before = await all.Beyond(rows[0].CursorIn(order), order, backwards: true).Take(Most + 1).CountAsync(cancellationToken);
        return new RegistrationRange(before > Most ? null : before + 1, rows.Count, total);
    }
}
