namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Stops reading a file whose problem has a name.</summary>
internal sealed class ImportRefusedException(ImportFileProblem problem) : Exception
{
    public ImportFileProblem Problem => problem;
}
