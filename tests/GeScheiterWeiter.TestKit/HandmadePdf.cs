using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GeScheiterWeiter.TestKit;

/// <summary>PDFs byte by byte: sound ones, and what nobody should be sent.</summary>
public static class HandmadePdf
{
    /// <summary>One empty page.</summary>
    public static byte[] Sound() => Of();

    /// <param name="catalog">Further entries of the catalog.</param>
    /// <param name="trailer">Further entries of the trailer.</param>
    /// <param name="objects">Further objects, numbered from 4.</param>
    public static byte[] Of(string catalog = "", string trailer = "", params string[] objects)
    {
        string[] all =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>",
            .. objects,
        ];
        var text = new StringBuilder("%PDF-1.7\n");
        List<int> offsets = [];
        foreach (var (index, one) in all.Index())
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{one}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {all.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>An object in which others lie compressed.</summary>
    public static string Packed(string objects)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(Encoding.Latin1.GetBytes(objects));
        var bytes = packed.ToArray();
        return $"<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length {bytes.Length} >>\nstream\n"
            + Encoding.Latin1.GetString(bytes) + "\nendstream";
    }
}
