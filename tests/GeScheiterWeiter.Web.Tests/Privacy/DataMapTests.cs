using System.Text.RegularExpressions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Privacy;

/// <summary>Nothing is stored that the map of personal data does not know.</summary>
public sealed partial class DataMapTests(TestSite site) : IClassFixture<TestSite>
{
    private DataMap Map => ((ITestWorld)site).Services.GetRequiredService<DataMap>();

    [Fact]
    public async Task Every_column_of_the_model_has_an_entry()
    {
        var told = ToldColumns();

        var untold = (await ModelColumnsAsync()).Where(column => !told.Any(entry => Covers(entry, column)));

        Assert.Empty(untold.Select(
            column => $"{column.Entity.Name}.{column.Path} is not on the map: say what it is in the feature's …Data."));
    }

    [Fact]
    public async Task Every_entry_is_about_a_column_that_is_there()
    {
        var columns = await ModelColumnsAsync();

        var gone = ToldColumns().Where(entry => !columns.Any(column => Covers(entry, column)));

        Assert.Empty(gone.Select(entry => $"{entry.Entity.Name}.{entry.Path}"));
    }

    [Fact]
    public void No_column_is_told_of_twice()
    {
        var twice = ToldColumns().GroupBy(entry => entry).Where(entries => entries.Count() > 1).Select(entries => entries.Key.ToString());

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_entry_says_what_it_is_for_and_when_it_ends()
    {
        Assert.All(Map.Holdings, holding => Assert.NotEmpty(holding.Kept));
        Assert.All(Map.Holdings.SelectMany(holding => holding.Kept), period => Assert.NotEqual("", period.Moment));
        Assert.All(Map.Entries, entry => Assert.NotEmpty(entry.Stored));
        Assert.Equal(Map.Entries.Count, Map.Entries.Select(entry => entry.Activity.Name).Distinct().Count());
    }

    [Fact]
    public void Every_entity_with_data_of_people_says_how_the_rows_of_one_are_found()
    {
        var held = Map.Holdings.OfType<ColumnHolding>().Where(holding => holding.What is not null).Select(holding => holding.Entity)
            .Distinct().Select(entity => entity.Name).Order(StringComparer.Ordinal).ToList();
        var found = Map.Findings.Select(finding => finding.Entity.Name).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Empty(held.Except(found).Select(entity => $"{entity}: say in the feature's …Data how the rows of one person are found"));
        Assert.Equal(Map.Findings.Count, Map.Findings.DistinctBy(finding => finding.Entity).Count());
    }

    [Fact]
    public void Every_place_that_writes_a_file_has_an_entry()
    {
        var writers = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !GeneratedOrBuilt().IsMatch(file) && WritesFiles().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileNameWithoutExtension(file));
        var told = Map.Holdings.OfType<FileHolding>().Select(holding => holding.Writer.Name);

        Assert.Equal(told.Order(StringComparer.Ordinal), writers.Order(StringComparer.Ordinal));
    }

    private static bool Covers(Column entry, Column column) => entry.Entity == column.Entity
        && (entry.Path == column.Path || column.Path.StartsWith(entry.Path + ".", StringComparison.Ordinal));

    private List<Column> ToldColumns() =>
    [
        .. from holding in Map.Holdings.OfType<ColumnHolding>() from path in holding.Columns select new Column(holding.Entity, path),
        .. from columns in Map.Impersonal from path in columns.Columns select new Column(columns.Entity, path),
    ];

    private async Task<List<Column>> ModelColumnsAsync()
    {
        await using var scope = ((ITestWorld)site).Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<AppDb>().Model;
        return [.. from entity in model.GetEntityTypes() from path in PathsOf(entity) select new Column(entity.ClrType, path)];
    }

    private static IEnumerable<string> PathsOf(ITypeBase type) =>
        type.GetProperties().Select(property => property.Name)
            .Concat(type.GetComplexProperties().SelectMany(
                complex => PathsOf(complex.ComplexType).Select(path => $"{complex.Name}.{path}")));

    [GeneratedRegex(@"[\\/](?:bin|obj|Migrations)[\\/]")]
    private static partial Regex GeneratedOrBuilt();

    /// <summary>Whatever puts something on the disk: the framework's ways, the log's, the database's.</summary>
    [GeneratedRegex(
        @"\bFile\.(?:Write|Append|Create|OpenWrite|Move|Copy\(|Replace)|new FileStream\b|"
        + @"FileMode\.(?:Create|Append|OpenOrCreate)|new StreamWriter\(\s*""|"
        + @"Directory\.Create|Path\.GetTemp|WriteTo\.File|ZipFile\.|WriteToAsync\(\w*(?:unfinished|path|file)|"
        + @"PersistKeysToFileSystem|Data Source=")]
    private static partial Regex WritesFiles();

    private sealed record Column(Type Entity, string Path);
}
