using System.Collections.Frozen;
using System.IO.Compression;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Lessons.Slides;

/// <summary>
/// The first look at a PDF, byte by byte and without recursion: whether a reader may be let at it. Names stand in clear unless whole
/// objects are compressed, which are unpacked here, within bounds.
/// </summary>
internal static class PdfBytes
{
    private const int MostUnpackedBytes = 64 * 1024 * 1024;
    private const int LongestName = 60;

    /// <summary>Far more than any document nests, and far less than the stack of <see cref="SlidesCheck"/> takes.</summary>
    private const int DeepestNesting = 20_000;

    private const int FarthestStream = 4096;

    /// <summary>Long enough that compressed pictures do not hold them by chance; <see cref="PdfObjects"/> looks for the others.</summary>
    private static readonly FrozenDictionary<string, SlidesOutcome> Refused = new Dictionary<string, SlidesOutcome>
    {
        ["Encrypt"] = SlidesOutcome.Protected,
        ["JavaScript"] = SlidesOutcome.Active,
        ["Launch"] = SlidesOutcome.Active,
        ["SubmitForm"] = SlidesOutcome.Active,
        ["ImportData"] = SlidesOutcome.Active,
        ["RichMedia"] = SlidesOutcome.Active,
        ["EmbeddedFile"] = SlidesOutcome.HoldsFiles,
        ["EmbeddedFiles"] = SlidesOutcome.HoldsFiles,
    }.ToFrozenDictionary();

    /// <returns>What stands in the way; null when nothing does.</returns>
    public static SlidesOutcome? Problem(byte[] file)
    {
        if (file.Length > TalkSlides.MaxBytes)
            return SlidesOutcome.FileTooLarge;
        if (!file.AsSpan().StartsWith("%PDF-"u8))
            return SlidesOutcome.NotAPdf;
        if (file.AsSpan(Math.Max(0, file.Length - 1024)).IndexOf("%%EOF"u8) < 0)
            return SlidesOutcome.Broken;

        var unpackable = MostUnpackedBytes;
        return ProblemIn(file, at => UnpackedProblem(file, at, ref unpackable));
    }

    private static SlidesOutcome? ProblemIn(ReadOnlySpan<byte> bytes, Func<int, SlidesOutcome?> whereObjectsArePacked)
    {
        var depth = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            switch (bytes[at])
            {
                case (byte)'[' or (byte)'<':
                    depth++;
                    break;
                case (byte)']' or (byte)'>':
                    depth--;
                    break;
                case (byte)'e' when bytes[at..].StartsWith("endobj"u8):
                    depth = 0;
                    break;
                case (byte)'/' when NameAt(bytes, at + 1) is { } name:
                    if (Refused.TryGetValue(name, out var outcome))
                        return outcome;
                    if (name == "ObjStm" && whereObjectsArePacked(at) is { } problem)
                        return problem;
                    break;
            }

            if (depth > DeepestNesting)
                return SlidesOutcome.Broken;
        }

        return null;
    }

    /// <summary>With "#4a" read as the letter it stands for. Null for what is too long to matter.</summary>
    private static string? NameAt(ReadOnlySpan<byte> bytes, int at)
    {
        Span<char> name = stackalloc char[LongestName];
        var length = 0;
        while (at < bytes.Length && !IsDelimiter(bytes[at]))
        {
            if (length == LongestName)
                return null;
            var isEscaped = bytes[at] == '#' && at + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[at + 1]) && char.IsAsciiHexDigit((char)bytes[at + 2]);
            name[length++] = isEscaped ? (char)Convert.FromHexString([(char)bytes[at + 1], (char)bytes[at + 2]])[0] : (char)bytes[at];
            at += isEscaped ? 3 : 1;
        }

        return new string(name[..length]);
    }

    private static bool IsDelimiter(byte b) => b <= ' ' || b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']'
        or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private static SlidesOutcome? UnpackedProblem(byte[] file, int at, ref int unpackable)
    {
        var near = file.AsSpan(at, Math.Min(FarthestStream, file.Length - at));
        var start = near.IndexOf("stream"u8);
        if (start < 0)
            return SlidesOutcome.Broken;
        start += at + "stream".Length;
        while (start < file.Length && file[start] is (byte)'\r' or (byte)'\n')
            start++;

        if (Unpack(file, start, unpackable) is not { } objects)
            return SlidesOutcome.Broken;
        unpackable -= objects.Length;
        return ProblemIn(objects, static _ => SlidesOutcome.Broken);
    }

    /// <summary>Null for what is packed in another way, is damaged, or becomes too much.</summary>
    private static byte[]? Unpack(byte[] file, int start, int most)
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            var buffer = new byte[81920];
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                if (unpacked.Length + read > most)
                    return null;
                unpacked.Write(buffer, 0, read);
            }

            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
