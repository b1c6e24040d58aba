using System.Reflection;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>A database of the first day, with rows in it, can be brought up to today.</summary>
public sealed class UpgradeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public Task Rows_of_the_first_migration_are_read_after_the_last(StorageProvider provider) => WithDatabaseAsync(
        provider,
        async db =>
        {
            var tables = await FillAsync(db, await MigrateAsync(db, db.Database.GetMigrations().First()));
            await MigrateAsync(db, db.Database.GetMigrations().Last());

            Assert.Empty(tables.Except(await ReadEverythingAsync(db)));
        });

    [Theory, EveryProvider]
    public Task A_reminder_that_was_switched_off_stays_off_when_reminders_get_a_time(StorageProvider provider) => WithDatabaseAsync(
        provider,
        async db =>
        {
            await FillAsync(db, await MigrateAsync(db, "20261130090504_Notices"));
            await db.Database.ExecuteSqlRawAsync("""UPDATE "ReminderSwitches" SET "Kind" = 'HourBefore'""", Cancel);
            await db.Database.ExecuteSqlRawAsync("""UPDATE "ReminderRuns" SET "Kind" = 'HourBefore'""", Cancel);
            await MigrateAsync(db, db.Database.GetMigrations().Last());

            var setting = await db.Set<ReminderSetting>().SingleAsync(Cancel);
            Assert.Equal((ReminderKind.Shortly, false, 60), (setting.Kind, setting.IsOn, setting.DistanceMinutes));
            Assert.Equal(ReminderKind.Shortly, (await db.Set<ReminderRun>().SingleAsync(Cancel)).Kind);
        });

    [Theory, EveryProvider]
    public Task The_plain_text_of_an_invitation_list_reads_as_before_once_it_is_Markdown(StorageProvider provider) => WithDatabaseAsync(
        provider,
        async db =>
        {
            const string text = "# Für *alle*,\n[hier](dort) <b>und</b> `da` mit \\ und {{Name}}:\n\n#2 https://www.example.org/a_b#c";
            await FillAsync(db, await MigrateAsync(db, "20261130090504_Notices"));
            await db.Database.ExecuteSqlInterpolatedAsync($"""UPDATE "InvitationLists" SET "Text" = {text}""", Cancel);
            await MigrateAsync(db, db.Database.GetMigrations().Last());

            var list = await db.Set<InvitationList>().SingleAsync(Cancel);
            Assert.Equal(0, list.Text.HtmlVersion);
            list.RenderAnew();
            Assert.Equal(text.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), list.Text.ToPlainText());
            Assert.Contains("Für *alle*,<br", list.Text.Shown, StringComparison.Ordinal);
            Assert.Null(LetterProse.FaultOf(list.Text.Source));
        });

    [Theory, EveryProvider]
    public Task What_was_said_and_uploaded_of_a_lesson_belongs_to_its_talk_afterwards(StorageProvider provider) => WithDatabaseAsync(
        provider,
        async db =>
        {
            await FillAsync(db, await MigrateAsync(db, BeforeSpeakersHadPages(db)));
            await db.Database.ExecuteSqlRawAsync("""UPDATE "LessonConsents" SET "Artefact" = 'Text'""", Cancel);
            await MigrateAsync(db, db.Database.GetMigrations().Last());

            var consent = await db.Set<TalkConsent>().SingleAsync(Cancel);
            var slides = await db.Set<TalkSlides>().SingleAsync(Cancel);
            var talk = await db.Set<Lesson>().Select(lesson => lesson.TalkId).SingleAsync(Cancel);
            Assert.Equal((talk, talk, false), (consent.TalkId, slides.TalkId, consent.IsOwnWord));
        });

    private static string BeforeSpeakersHadPages(AppDb db) =>
        db.Database.GetMigrations().TakeWhile(name => !name.EndsWith("_SpeakersHavePages", StringComparison.Ordinal)).Last();

    /// <summary>
    /// An enum is stored as its name, and "" is the name of nothing: rows that get such a column could not be read any more.
    /// </summary>
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.SqlServer)]
    public void No_migration_gives_an_enum_a_name_it_does_not_have(StorageProvider provider)
    {
        using var db = DesignModel.Open(provider);
        var enums = DesignModel.Of(db).GetEntityTypes()
            .SelectMany(entity => entity.GetProperties()
                .Select(property => (Table: entity.GetTableName(), Column: property.GetColumnName(), Type: EnumOf(property))))
            .Where(column => column.Type is not null)
            .ToLookup(column => (column.Table, column.Column), column => column.Type!);

        var nameless = Operations(db)
            .SelectMany(one => ColumnsIn(one.Operation).Select(column => (one.Migration, Column: column)))
            .Where(one => one.Column.DefaultValue is string name
                && enums[(one.Column.Table, one.Column.Name)].Any(type => !Enum.IsDefined(type, name)))
            .Select(one => $"{one.Migration}: {one.Column.Table}.{one.Column.Name} = \"{one.Column.DefaultValue}\"");

        Assert.NotEmpty(enums);
        Assert.Empty(nameless);
    }

    private static async Task WithDatabaseAsync(StorageProvider provider, Func<AppDb, Task> test)
    {
        using var folder = new TemporaryFolder();
        var connectionString = provider == StorageProvider.Sqlite
            ? $"Data Source={folder.File("old.db")};Pooling=False"
            : SqlServer.ConnectionStringFor($"gescheiterweiter_test_{Guid.NewGuid():N}");
        await using var db = DesignModel.Open(provider, connectionString);
        try
        {
            await test(db);
        }
        finally
        {
            await db.Database.EnsureDeletedAsync(Cancel);
        }
    }

    /// <returns>The model as it was then.</returns>
    private static async Task<IModel> MigrateAsync(AppDb db, string migration)
    {
        await db.GetService<IMigrator>().MigrateAsync(migration, Cancel);
        return ModelOf(db, migration);
    }

    private static IEnumerable<(string Migration, MigrationOperation Operation)> Operations(AppDb db)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        return assembly.Migrations.SelectMany(migration => assembly
            .CreateMigration(migration.Value, db.Database.ProviderName!).UpOperations
            .Select(operation => (migration.Key, operation)));
    }

    private static IEnumerable<ColumnOperation> ColumnsIn(MigrationOperation operation) => operation switch
    {
        ColumnOperation column => [column],
        CreateTableOperation table => table.Columns,
        _ => [],
    };

    private static Type? EnumOf(IReadOnlyProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsEnum && (property.GetTypeMapping().Converter?.ProviderClrType ?? type) == typeof(string) ? type : null;
    }

    /// <summary>The model as it was: the column types stand in the migration, the CLR types are today's.</summary>
    private static IModel ModelOf(AppDb db, string migration)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        var model = assembly.CreateMigration(assembly.Migrations[migration], db.Database.ProviderName!).TargetModel;
        return db.GetService<IModelRuntimeInitializer>().Initialize(model);
    }

    /// <summary>Puts one row into every table, as the first version knew it.</summary>
    /// <returns>The tables.</returns>
    private static async Task<List<string>> FillAsync(AppDb db, IModel model)
    {
        var today = DesignModel.Of(db);
        var tables = InOrder(model.GetRelationalModel().Tables);
        foreach (var table in tables)
        {
            var columns = table.Columns.Where(column => !IsWrittenByTheDatabase(column)).ToList();
            var names = string.Join(", ", columns.Select(column => Quoted(db, column.Name)));
            var values = string.Join(", ", columns.Select(column => ValueOf(column, today, db.Database.IsSqlite())));
            var insert = $"INSERT INTO {Quoted(db, table.Name)} ({names}) VALUES ({values})";
            // Braces would be parameters.
            insert = insert.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
            await db.Database.ExecuteSqlRawAsync(insert, Cancel);
        }

        return [.. tables.Select(table => table.Name)];
    }

    /// <summary>A table after those it refers to.</summary>
    private static List<ITable> InOrder(IEnumerable<ITable> tables)
    {
        var waiting = tables.ToList();
        List<ITable> ordered = [];
        while (waiting.Count > 0)
        {
            var next = waiting.First(
                table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || ordered.Contains(key.PrincipalTable)));
            waiting.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private static bool IsWrittenByTheDatabase(IColumn column) =>
        column.PropertyMappings.Select(mapping => mapping.Property).FirstOrDefault() is { } property
        && (property.GetBeforeSaveBehavior() == PropertySaveBehavior.Ignore
            || (property.IsPrimaryKey()
                && !property.IsForeignKey()
                && property.ValueGenerated == ValueGenerated.OnAdd
                && property.ClrType != typeof(Guid)));

    /// <summary>One value of each kind, so that every foreign key finds its row.</summary>
    private static string ValueOf(IColumn column, IModel today, bool isSqlite)
    {
        var stored = column.PropertyMappings.Select(mapping => mapping.Property.ClrType).FirstOrDefault();
        if (stored is null)
            return $"'{JsonFor(column, today)}'";
        var type = Nullable.GetUnderlyingType(stored) ?? stored;
        if (type == typeof(Guid))
            return "'11111111-1111-1111-1111-111111111111'";
        if (type == typeof(DateTime))
            return "'2035-03-05 09:00:00'";
        if (type == typeof(DateOnly))
            return "'2035-03-05'";
        if (type == typeof(DateTimeOffset))
            return "'2035-03-05 09:00:00+00:00'";
        if (type == typeof(byte[]))
            return isSqlite ? "X'01'" : "0x01";
        return type == typeof(string) ? $"'{TextFor(column, today)}'" : "1";
    }

    /// <summary>A text that today's model can read: the name of an enum, a list in JSON.</summary>
    private static string TextFor(IColumn column, IModel today)
    {
        var property =
            today.GetRelationalModel()
                .FindTable(column.Table.Name, column.Table.Schema)?.FindColumn(column.Name)?.PropertyMappings[0].Property;
        if (property is null || property.ClrType == typeof(string))
            return "1";
        return EnumOf(property) is { } type ? Enum.GetNames(type)[0] : "[]";
    }

    private static string JsonFor(IColumn column, IModel today)
    {
        var owned = today.GetEntityTypes().Single(
            entity => entity.GetContainerColumnName() == column.Name
                && entity.FindOwnership()?.PrincipalEntityType.GetTableName() == column.Table.Name);
        var values = owned.GetProperties().Where(property => property.GetJsonPropertyName() is not null && !property.IsKey())
            .Select(property => $"\"{property.GetJsonPropertyName()}\": {JsonValueOf(property)}");
        return $"{{{string.Join(", ", values)}}}";
    }

    private static string JsonValueOf(IProperty property)
    {
        object? value = property.ClrType == typeof(byte[]) ? new byte[] { 1 }
            : property.ClrType == typeof(string) ? "1"
            : property.ClrType.IsValueType ? Activator.CreateInstance(property.ClrType)
            : null;
        return value is null ? "null" : property.GetTypeMapping().JsonValueReaderWriter!.ToJsonString(value);
    }

    private static string Quoted(AppDb db, string name) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);

    /// <returns>The tables of which a row was read.</returns>
    private static async Task<List<string>> ReadEverythingAsync(AppDb db)
    {
        List<string> read = [];
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => !entity.IsOwned()))
        {
            var count = typeof(UpgradeTests).GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(entity.ClrType);
            if (await (Task<int>)count.Invoke(null, [db, entity])! > 0)
                read.Add(entity.GetTableName()!);
        }

        return read;
    }

    private static async Task<int> CountAsync<T>(AppDb db, IEntityType entity)
        where T : class =>
        (await (entity.HasSharedClrType ? db.Set<T>(entity.Name) : db.Set<T>())
            .AsNoTracking().ToListAsync(Cancel)).Count;
}
