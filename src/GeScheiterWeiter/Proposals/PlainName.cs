using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Proposals;

/// <summary>
/// A name somebody has typed, as it stands in a letter to somebody else who has not asked for one: nothing in it can be taken for an
/// address, neither by people nor by mail programs that make links of whatever looks like one.
/// </summary>
public static partial class PlainName
{
    private const int MaxLength = 80;

    public static string Of(string name) =>
        TypedText.Line(GluedStop().Replace(NoPartOfNames().Replace(name, " "), "$1 "), MaxLength) is { Length: > 0 } plain
            ? plain
            : "Jemand";

    /// <summary>"Dr.Ada" is "Dr. Ada", and no domain either.</summary>
    [GeneratedRegex(@"([.\u3002\uFF0E\uFF61])(?=\S)")]
    private static partial Regex GluedStop();

    [GeneratedRegex(@"[:/\\@<>\[\](){}|#?=&%+_*~`""]|\d{3,}")]
    private static partial Regex NoPartOfNames();
}
