using System.Text;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Finds out in which encoding a text file was saved.</summary>
public static class ImportText
{
    private const int GermanWindows = 1252;

    public static string Decode(byte[] content)
    {
        if (content.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(content, 3, content.Length - 3);
        if (content.AsSpan().StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(content, 2, content.Length - 2);
        if (content.AsSpan().StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2);
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            // No UTF-8: what an Excel on a German Windows saves as "CSV".
            return CodePagesEncodingProvider.Instance.GetEncoding(GermanWindows)?.GetString(content)
                ?? Encoding.Latin1.GetString(content);
        }
    }
}
