using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage.Markup;
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

    private readonly PostCommitActions _afterCommit = new();

    /// <summary>
    /// Whether this context's writes go before those of all who wait. Only for those who come a few times a second, one at a time:
    /// the delivery of letters, who writes for hundreds at once, and the look whether the site is ready.
    /// </summary>
    public bool WritesStepAhead { get; set; }

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Does something once what is being changed has been committed. What is rolled back never comes to it.</summary>
    public void AfterCommit(Action act) => _afterCommit.Add(act);

    /// <summary>
    /// Whether rows must be locked before what stands in them may be relied on: see <see cref="IWriteTransactions.HasManyWriters"/>.
    /// </summary>
    public bool HasManyWriters => writers.HasManyWriters;

    /// <summary>
    /// The transaction under <see cref="WriteAsync{T}(Func{Task{T}}, CancellationToken)"/>, which is
    /// what features use: nothing is repeated here.
    /// </summary>
    public async Task<WriteTransaction> BeginWriteAsync(CancellationToken cancellationToken) =>
        Wrapped(await writers.BeginAsync(Database, line: null, WritesStepAhead, cancellationToken));

    /// <summary>
    /// Makes one change whole: <paramref name="change"/> reads, decides and adds; what it left behind is saved and committed
    /// together. Where somebody else was faster with the same rows, or the database was in trouble for a moment, all of it is
    /// done once more on what is there now: it must find for itself whatever it needs, and do nothing that outlives a rollback.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<Task<T>> change, CancellationToken cancellationToken) =>
        WriteAsync(change, static _ => true, cancellationToken);

    /// <summary>
    /// The same, for a change that may turn out to be none: only what <paramref name="isKept"/> says of the result is kept.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<Task<T>> change, Func<T, bool> isKept, CancellationToken cancellationToken) =>
        WriteAsync(static () => Task.FromResult<Guid?>(null), _ => change(), isKept, cancellationToken);

    /// <inheritdoc cref="WriteAsync{T}(Func{Task{T}}, CancellationToken)"/>
    public Task WriteAsync(Func<Task> change, CancellationToken cancellationToken) =>
        WriteAsync(
            async () =>
            {
                await change();
                return true;
            },
            cancellationToken);

    /// <summary>
    /// The same, but <paramref name="read"/> looks before the turn to write has come: for what thousands do at once. What it
    /// finds must be guarded by a concurrency token, a unique index or a condition in a statement of <paramref name="decide"/>.
    /// </summary>
    public Task<T> WriteAsync<TFound, T>(
        Func<Task<TFound>> read, Func<TFound, Task<T>> decide, CancellationToken cancellationToken)
    {
        // What a faster one wrote may not be committed yet: after a race it is seen for certain only within the turn.
        var looksBefore = true;
        return RepeatedAttempts.RunAsync(
            async () =>
            {
                BeginAnew();
                var early = looksBefore ? Task.FromResult(await read()) : null;
                looksBefore = false;
                return await KeepAsync(line: null, async () => await decide(await (early ?? read())), static _ => true, cancellationToken);
            },
            DatabaseFailure.MayBeDecidedAnew,
            cancellationToken);
    }

    /// <summary>The same in a line: whoever will wait for one edition's rows says which, before there is a transaction.</summary>
    internal Task<T> WriteAsync<T>(
        Func<Task<Guid?>> line, Func<Guid?, Task<T>> change, Func<T, bool> isKept, CancellationToken cancellationToken) =>
        RepeatedAttempts.RunAsync(
            async () =>
            {
                BeginAnew();
                var edition = await line();
                return await KeepAsync(edition, () => change(edition), isKept, cancellationToken);
            },
            DatabaseFailure.MayBeDecidedAnew,
            cancellationToken);

    /// <summary>Makes a change while nobody else has one under way. Default where that does not come about soon.</summary>
    public async Task<T?> WriteAloneAsync<T>(Func<Task<T>> change, CancellationToken cancellationToken)
    {
        BeginAnew();
        if (await writers.TryBeginAloneAsync(Database, cancellationToken) is not { } turn)
            return default;
        await using var transaction = Wrapped(turn);
        return await KeepAsync(transaction, change, static _ => true, cancellationToken);
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
                ? await SaveAloneAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken)
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
        if (Database.IsSqlServer())
            builder.CompareIndexedTextsByteByByte();
    }

    /// <summary>
    /// A save that is a change of its own. It may be sent again as it is, since what is to be saved stays
    /// tracked; a lost race is the caller's to tell.
    /// </summary>
    private Task<int> SaveAloneAsync(Func<Task<int>> save, CancellationToken cancellationToken)
    {
        var afterCommit = _afterCommit.All;
        return RepeatedAttempts.RunAsync(
            async () =>
            {
                foreach (var act in afterCommit)
                    AfterCommit(act);
                await using var transaction = await BeginWriteAsync(cancellationToken);
                var saved = await save();
                await transaction.CommitAsync(cancellationToken);
                return saved;
            },
            DatabaseFailure.IsTransient,
            cancellationToken);
    }

    private async Task<T> KeepAsync<T>(Guid? line, Func<Task<T>> change, Func<T, bool> isKept, CancellationToken cancellationToken)
    {
        await using var transaction = Wrapped(await writers.BeginAsync(Database, line, WritesStepAhead, cancellationToken));
        return await KeepAsync(transaction, change, isKept, cancellationToken);
    }

    private async Task<T> KeepAsync<T>(
        WriteTransaction transaction, Func<Task<T>> change, Func<T, bool> isKept, CancellationToken cancellationToken)
    {
        try
        {
            var result = await change();
            if (!isKept(result))
            {
                ChangeTracker.Clear();
                return result;
            }

            await SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        catch
        {
            // Neither the next attempt nor a later save of the same request may find it.
            ChangeTracker.Clear();
            throw;
        }
    }

    /// <summary>
    /// What was read for an earlier decision says nothing about this one; what was changed for it would be lost, and is a bug.
    /// </summary>
    private void BeginAnew()
    {
        if (Database.CurrentTransaction is not null)
            throw new InvalidOperationException("A unit of work has begun within another.");
        if (ChangeTracker.HasChanges())
            throw new InvalidOperationException("Something was changed before the unit of work it should be part of.");
        ChangeTracker.Clear();
    }

    private WriteTransaction Wrapped(IWriteTransaction transaction)
    {
        // What fails takes the whole turn with it.
        Database.AutoSavepointsEnabled = false;
        return new WriteTransaction(transaction, _afterCommit);
    }

    private void BeforeSaving()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry is { Entity: IAppendOnly, State: EntityState.Modified or EntityState.Deleted })
                throw new InvalidOperationException($"{entry.Metadata.DisplayName()} is append-only.");
            if (entry is { Entity: IVersioned versioned, State: EntityState.Modified } && entry.ChangedFields().Any())
                entry.Property(nameof(IVersioned.Version)).CurrentValue = versioned.Version + 1;
        }
    }
}
