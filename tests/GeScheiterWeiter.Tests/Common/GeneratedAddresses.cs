using CsCheck;

namespace GeScheiterWeiter.Tests.Common;

/// <summary>What people and machines put where an address is asked for, around everything <c>EmailAddress</c> decides about.</summary>
internal static class GeneratedAddresses
{
    private static readonly Gen<string> LocalPiece = Gen.OneOf(
        "a", "anna", "Ä", "ß", "u\u0308", "İ", "名", "ж", "ع", "😀", "👩\u200d💻", "!", "#", "$",
        "%", "%40", "&", "'", "*", "+", "-", "/", "=", "?", "^", "_", "`", "{", "|", "}", "~", ".",
        "0", "\u00ad", "\u200b", "\u200c", "\u202e", "\ufeff", "\u0301", "\ue000", "\uffff", "½");

    private static readonly Gen<string> DomainPiece = Gen.OneOf(
        "amt", "stadt", "müller", "straße", "例え", "テスト", "xn--stdte-hra", "1", "a-b", "ｓｔａｄｔ",
        "mü\u200bller", "mü\u00adller", "😀", "ÄMTER", "ı", "½", "نامه\u200cای", "ö", "łódź");

    private static readonly Gen<string> Dot = Gen.OneOf(".", ".", ".", "。");

    /// <summary>Most of them are addresses.</summary>
    public static readonly Gen<string> Any =
        from local in LocalPiece.Array[1, 6]
        from labels in DomainPiece.Array[1, 3]
        from dot in Dot
        from end in Gen.OneOf("example", "de", "テスト", "example.", "1", "0x1", "1a")
        from around in Gen.OneOf("{0}", "{0}", "{0}", " {0} ", "mailto:{0}", "Anna <{0}>", "{0};")
        select string.Format(null, around, $"{string.Concat(local)}@{string.Join(dot, labels)}{dot}{end}");
}
