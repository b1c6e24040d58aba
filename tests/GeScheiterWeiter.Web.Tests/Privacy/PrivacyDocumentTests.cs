using System.Globalization;
using System.Text;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Privacy;

/// <summary>
/// docs/privacy.md is what the map says. After a change run this with GESCHEITERWEITER_APPROVE=1, and read the difference before
/// committing it.
/// </summary>
public sealed class PrivacyDocumentTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Switch = "GESCHEITERWEITER_APPROVE";

    [Fact]
    public void The_document_says_what_the_map_says()
    {
        var file = Repository.PathOf("docs", "privacy.md");
        var rendered = Render(((ITestWorld)site).Services.GetRequiredService<DataMap>());
        if (Environment.GetEnvironmentVariable(Switch) is { Length: > 0 })
            File.WriteAllText(file, rendered);

        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";

        Assert.True(
            written == rendered,
            $"docs/privacy.md is not what the map says. Renew it with {Switch}=1.\n{FirstDifference(written, rendered)}");
    }

    private static string FirstDifference(string written, string rendered)
    {
        var (old, now) = (written.Split('\n'), rendered.Split('\n'));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}:\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }

    private static string Render(DataMap map)
    {
        var text = new StringBuilder();
        text.Append(
            """
            # What is stored of people

            Rendered from the map of personal data, with the periods that hold where nobody has set others (`Retention:…`, see
            [operations](operations.md#how-long-things-are-kept)); `PrivacyDocumentTests` compares it. The record of processing (`/admin/verzeichnis`) and the
            public page (`/datenschutz`) are read from the same map, so its words are German.

            """);
        foreach (var activity in map.Holdings.GroupBy(holding => holding.Activity))
            Append(text, activity.Key, activity);
        text.Append("\n## About nobody\n\n| Columns | Why |\n|---|---|\n");
        foreach (var columns in map.Impersonal)
            text.Append(CultureInfo.InvariantCulture, $"| {Columns(columns.Entity, columns.Columns)} | {columns.Reason} |\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, ProcessingActivity activity, IEnumerable<Holding> holdings)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            ## {activity.Name}

            - Wessen Daten: {activity.Whose}
            - Wofür: {activity.Purpose}
            - Rechtsgrundlage: {activity.Basis.InWords()}
            - Wer es sieht: {activity.SeenBy}
            - Empfänger: {activity.Recipients}

            | Was | Wo | Wie lange |
            |---|---|---|

            """);
        foreach (var holding in holdings)
            text.Append(CultureInfo.InvariantCulture, $"| {holding.What ?? "(Kennungen)"} | {Place(holding)} | {holding.KeptInWords} |\n");
    }

    private static string Place(Holding holding) => holding switch
    {
        ColumnHolding columns => Columns(columns.Entity, columns.Columns),
        FileHolding file => $"file written by `{file.Writer.Name}`",
        _ => throw new InvalidOperationException(holding.GetType().Name),
    };

    private static string Columns(Type entity, IReadOnlyList<string> columns) =>
        $"`{entity.Name.Split('`')[0]}`: {string.Join(", ", columns)}";
}
