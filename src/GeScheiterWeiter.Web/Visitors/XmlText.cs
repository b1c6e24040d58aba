using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GeScheiterWeiter.Web.Visitors;

public static class XmlText
{
    /// <summary>Without the few characters XML cannot say, such as a control character pasted into a name.</summary>
    public static string Sayable(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(IsSayable));

    public static byte[] Write(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(
            bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            root.Save(writer);
        return bytes.ToArray();
    }

    private static bool IsSayable(Rune rune) => rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value));
}
