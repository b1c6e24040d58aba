using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// The database. It applies every entity configuration of this assembly and names no feature: read and write with
/// <c>db.Set&lt;Edition&gt;()</c>. Everything changed in one request is saved by one call, in one transaction.
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options, IWriteTransactions writers)
    : IdentityUserContext<Organizer, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>How many characters the name of an enum value may take in the database.</summary>
    private const int EnumNameLength = 40;

    /// <summary>How often a change that lost a race is decided anew.</summary>
    private const int MostAttempts = 3;

    private readonly PostCommitActions _afterCommit = new();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Does something once what is being changed has been committed. What is rolled back never comes to it.</summary>
    public void AfterCommit(Action act) => _afterCommit.Add(act);

    /// <summary>
    /// Begins a transaction for a change that takes more than one save, such as deciding a seat. On SQLite it takes the
    /// write lock at once, so nothing read inside can be outdated when it is written.
    /// </summary>
    public async Task<WriteTransaction> BeginWriteAsync(CancellationToken cancellationToken)
    {
        // What fails takes the whole turn with it.
        Database.AutoSavepointsEnabled = false;
        return new WriteTransaction(await writers.BeginAsync(Database, cancellationToken), _afterCommit);
    }

    /// <summary>
    /// Makes one change whole: <paramref name="change"/> reads, decides and adds; what it left behind is saved and committed
    /// together. Where somebody else was faster with the same row, it is decided anew on what is there now.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<Task<T>> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await KeepAsync(change, cancellationToken);
            }
            catch (DbUpdateException exception) when (attempt < MostAttempts && IsRace(exception))
            {
                ChangeTracker.Clear();
            }
        }
    }

    /// <summary>
    /// The same, but <paramref name="read"/> looks before the turn to write has come: for what thousands do at once. What it
    /// finds must be guarded by a concurrency token, a unique index or a condition in a statement of <paramref name="decide"/>.
    /// </summary>
    public async Task<T> WriteAsync<TFound, T>(
        Func<Task<TFound>> read, Func<TFound, Task<T>> decide, CancellationToken cancellationToken)
    {
        try
        {
            var found = await read();
            return await KeepAsync(() => decide(found), cancellationToken);
        }
        catch (DbUpdateException exception) when (IsRace(exception))
        {
            ChangeTracker.Clear();
            // What the faster one wrote may not be committed yet: it is seen for certain only within the turn.
            return await WriteAsync(async () => await decide(await read()), cancellationToken);
        }
    }

    /// <summary>For Data Protection, which saves its keys this way and no other.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        BeforeSaving();
        // Changes have just been looked for. On the busiest evening the two times more would be felt.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return Database.CurrentTransaction is null
                ? await InTurnAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken)
                : await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumNameLength);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
    }

    private Task<T> KeepAsync<T>(Func<Task<T>> change, CancellationToken cancellationToken) =>
        InTurnAsync(
            async () =>
            {
                var result = await change();
                await SaveChangesAsync(cancellationToken);
                return result;
            },
            cancellationToken);

    private async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginWriteAsync(cancellationToken);
        var result = await write();
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static bool IsRace(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || exception.IsUniqueViolation();

    private void BeforeSaving()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry is { Entity: IAppendOnly, State: EntityState.Modified or EntityState.Deleted })
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} is append-only.");
            if (entry is { Entity: IVersioned versioned, State: EntityState.Modified })
                entry.Property(nameof(IVersioned.Version)).CurrentValue = versioned.Version + 1;
        }
    }
}
