using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>
/// Takes secrets of mailed links and e-mail addresses out of everything that is logged. What strangers send may be long and
/// made to be slow: it is cut before anything is looked for.
/// </summary>
public sealed partial class Redaction : ILogEventEnricher
{
    /// <summary>Nobody reads more of one value in a log.</summary>
    public const int LongestText = 16_384;

    /// <summary>
    /// A secret or an address that the cut goes through is not known any more: so much is taken off that nothing of it is left.
    /// </summary>
    private const int LongestFind = 400;
    private const string Cut = "[…]";

    /// <summary>An engine that never goes back: a line made to be slow is read as fast as any other.</summary>
    private static readonly Regex Address = new(@"[^\s@<>""]+(@|%40)[^\s@/<>""']+\.[^\s@/<>""'.]+", RegexOptions.NonBacktracking);

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties)
        {
            if (Redacted(value) is var redacted && !ReferenceEquals(redacted, value))
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, redacted));
        }
    }

    public static string Redacted(string text)
    {
        if (text.Length <= LongestText)
            return WithoutFinds(text);

        var shown = WithoutFinds(text[..LongestText]);
        return string.Concat(shown.AsSpan(0, Math.Max(0, shown.Length - LongestFind)), Cut);
    }

    private static string WithoutFinds(string text) => Address.Replace(Secret().Replace(text, "[secret]"), "[address]");

    private static LogEventPropertyValue Redacted(LogEventPropertyValue value) => value switch
    {
        ScalarValue { Value: string text } when Redacted(text) is var redacted && redacted != text => new ScalarValue(redacted),
        SequenceValue list => new SequenceValue(list.Elements.Select(Redacted)),
        StructureValue thing =>
            new StructureValue(thing.Properties.Select(p => new LogEventProperty(p.Name, Redacted(p.Value))), thing.TypeTag),
        DictionaryValue table => new DictionaryValue(table.Elements.Select(e => KeyValuePair.Create(e.Key, Redacted(e.Value)))),
        _ => value,
    };

    /// <summary>A token anywhere, and in the address of an invitation a code as well.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])|(?<=/einladung/)[^/\s?""']+")]
    private static partial Regex Secret();
}
