using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Organizers.Outbox;

/// <summary>What is said of letters that would be on their way: while delivery is paused they wait, and why is said with it.</summary>
public static partial class DeliveryWords
{
    private const string Waits = "wartet, weil der Versand ruht";
    private const string Wait = "warten, weil der Versand ruht";

    /// <summary>How a letter stands, or what consists of letters.</summary>
    public static string Standing(ViewDataDictionary viewData, string words) =>
        DeliveryPauseFilter.IsPaused(viewData) ? HeldBack(words) : words;

    /// <summary>What has just been done: its letter may not be on its way at all.</summary>
    public static string Sentence(ViewDataDictionary viewData, string sentence) =>
        DeliveryPauseFilter.IsPaused(viewData)
            ? UnderWay().Replace(sentence, match => match.Groups[1].Value == "sind" ? Wait : Waits)
            : sentence;

    private static string HeldBack(string words) =>
        words is "wartet" or "wird noch einmal versucht"
            ? Waits
            : Standing().Replace(words, match => match.Value.StartsWith("warten", StringComparison.Ordinal) ? Wait : Waits);

    [GeneratedRegex(@"\b(ist|sind)(?: noch einmal)? unterwegs(?=[.,])")]
    private static partial Regex UnderWay();

    [GeneratedRegex(@"(?:\bunterwegs|\bwarte[nt] auf den Versand)\z")]
    private static partial Regex Standing();
}
