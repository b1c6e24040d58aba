namespace GeScheiterWeiter.Registrations.Export;

public enum ExportFormat
{
    /// <summary>Semicolons: what a German Excel opens by a double click.</summary>
    CsvForGermanExcel,

    /// <summary>Commas: what everything else expects.</summary>
    Csv,

    Xlsx,
}
