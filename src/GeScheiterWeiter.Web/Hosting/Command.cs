namespace GeScheiterWeiter.Web.Hosting;

/// <summary>Something the host does instead of serving.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Summary">What it does, in a line.</param>
/// <param name="Run">Does it, with the operand where there is one.</param>
public sealed record Command(string Name, string Summary, Func<WebApplication, string?, Task> Run)
{
    /// <summary>What it is given; null for nothing.</summary>
    public string? Operand { get; init; }

    public bool NeedsOperand { get; init; }

    /// <summary>Whether it reads or writes the database, which then has to be up to date.</summary>
    public bool NeedsDatabase { get; init; }

    public string Usage => Operand is null ? Name : NeedsOperand ? $"{Name} <{Operand}>" : $"{Name} [{Operand}]";

    public static readonly IReadOnlyList<Command> All =
    [
        new("migrate", "brings the database up to date, or makes a new one", (app, _) => app.MigrateDatabaseAsync()),
        new(
            "create-key", "makes the file that encrypts the keys in the database (Keys:File, or the path given)",
            (app, path) =>
            {
                app.CreateKeyFile(path);
                return Task.CompletedTask;
            })
        {
            Operand = "path",
        },
        new(
            "create-organizer", "prints the link with which an owner sets their account up, also when every owner is locked out",
            (app, address) => app.CreateOrganizerAsync(address ?? ""))
        {
            Operand = "address",
            NeedsOperand = true,
            NeedsDatabase = true,
        },
        new("verify-audit", "checks the chain of the audit log, and whether a seal noted earlier is part of it", (app, seal) =>
            app.VerifyAuditAsync(seal))
        {
            Operand = "seal",
            NeedsDatabase = true,
        },
    ];
}
