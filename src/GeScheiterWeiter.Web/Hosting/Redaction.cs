using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>Takes secrets of mailed links and e-mail addresses out of everything that is logged.</summary>
public sealed partial class Redaction : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties)
        {
            if (value is ScalarValue { Value: string text } && Redacted(text) is var redacted && redacted != text)
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(redacted)));
        }
    }

    public static string Redacted(string text) => Address().Replace(Secret().Replace(text, "[secret]"), "[address]");

    [GeneratedRegex(@"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])")]
    private static partial Regex Secret();

    [GeneratedRegex(@"[^\s@<>""]+(@|%40)[^\s@/<>""']+\.[^\s@/<>""'.]+")]
    private static partial Regex Address();
}
