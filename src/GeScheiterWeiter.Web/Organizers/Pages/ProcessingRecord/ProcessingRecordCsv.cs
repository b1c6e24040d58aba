using CsvHelper;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.Export;

namespace GeScheiterWeiter.Web.Organizers.Pages.ProcessingRecord;

/// <summary>A line for everything that ends together, with all that has to be said of it.</summary>
internal static class ProcessingRecordCsv
{
    private static readonly string[] Headings =
    [
        "Verantwortlich", "Tätigkeit", "Zweck", "Rechtsgrundlage", "Betroffene", "Daten", "Wer es sieht", "Empfänger", "Server für E-Mails",
        "Übermittlung in Drittländer", "Frist", "Maßnahmen",
    ];

    public static async Task<byte[]> WriteAsync(ProcessingRecordPage page, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        // As the list of registrations is written: for Excel, and with formulas made harmless.
        var form = new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using (var csv = CsvWriter.Create(file, form, leaveOpen: true))
        {
            await AddAsync(csv, Headings, cancellationToken);
            foreach (var (entry, stored) in page.Entries.SelectMany(entry => entry.Stored.Select(stored => (entry, stored))))
                await AddAsync(csv, Cells(page, entry.Activity, stored), cancellationToken);
        }

        return file.ToArray();
    }

    private static string[] Cells(ProcessingRecordPage page, ProcessingActivity activity, StoredData stored) =>
    [
        string.Join("; ", page.Responsible.Select(detail => $"{detail.Label}: {detail.Value ?? "fehlt noch"}")),
        activity.Name, activity.Purpose, activity.Basis.InWords(), activity.Groups(), stored.Things(), activity.SeenBy, activity.Recipients,
        page.MailHost ?? "", RecordWords.ThirdCountries, stored.Periods(), string.Join(" ", RecordWords.Measures),
    ];

    private static async Task AddAsync(CsvWriter csv, IEnumerable<string> cells, CancellationToken cancellationToken)
    {
        foreach (var cell in cells)
            csv.WriteField(SpreadsheetText.Harmless(cell), CsvQuoting.Always);
        await csv.EndRecordAsync(cancellationToken);
    }
}
