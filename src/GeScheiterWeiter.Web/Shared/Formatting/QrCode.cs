using QRCoder;

namespace GeScheiterWeiter.Web.Shared.Formatting;

/// <summary>Something to be read by a camera, as a drawing that stands in the page itself.</summary>
public static class QrCode
{
    private const int PixelsPerModule = 4;

    public static string SvgOf(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(code);
        return drawing.GetGraphic(
            PixelsPerModule, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.WidthHeightAttribute);
    }
}
