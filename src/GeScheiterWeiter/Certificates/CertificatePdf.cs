using GeScheiterWeiter.Common;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace GeScheiterWeiter.Certificates;

/// <summary>A certificate as a file everybody can read, with their eyes or by ear (PDF/UA), and anybody can print.</summary>
public static class CertificatePdf
{
    private const double Large = 26;
    private const double Middle = 14;
    private const double Text = 11;
    private const double Small = 9.5;
    private const double Edge = 10;
    private static readonly XColor Coral = XColor.FromArgb(0xE0, 0x4F, 0x39);

    /// <summary>The library shares what it knows of fonts between all threads.</summary>
    private static readonly Lock OneAtATime = new();

    /// <param name="certificate">What stands on it.</param>
    /// <param name="check">The page where its code is checked.</param>
    public static byte[] Render(Certificate certificate, Uri check)
    {
        lock (OneAtATime)
        {
            using var document = new PdfDocument();
            var accessibility = UAManager.ForDocument(document);
            document.Language = "de-DE";
            var title = InterFont.Writable($"Teilnahmebescheinigung: {certificate.Edition.Name}");
            document.Info.Title = title;
            document.Info.Author = certificate.Issuer;
            document.Info.Creator = "GeScheiterWeiter";
            document.ViewerPreferences.DisplayDocTitle = true;
            using (var flow = new PdfFlow(document, accessibility.StructureBuilder) { Decorate = Stripe })
                Write(flow, certificate, check);
            using var file = new MemoryStream();
            document.Save(file, closeStream: false);
            var metadata = document.Internals.Catalog.Elements.GetReference("/Metadata")
                ?? throw new InvalidOperationException("The file has no metadata.");
            return PdfUaClaim.AddTo(file.ToArray(), metadata.ObjectNumber, title);
        }
    }

    private static void Write(PdfFlow flow, Certificate certificate, Uri check)
    {
        flow.Begin();
        Paragraph("GeScheiterWeiter", InterFont.Of(Middle, isBold: true), after: 28);
        Block(PdfBlockLevelElementTag.Heading1, "Teilnahmebescheinigung", InterFont.Of(Large, isBold: true), after: 24);
        Paragraph(certificate.Name, InterFont.Of(Middle, isBold: true), after: 2);
        if (certificate.Organisation.Length > 0)
            Paragraph(certificate.Organisation, InterFont.Of(Text));
        flow.Space(10);
        Paragraph("hat an dieser Online-Veranstaltung teilgenommen:", InterFont.Of(Text), after: 10);
        Paragraph(certificate.Edition.Name, InterFont.Of(Middle, isBold: true), after: 4);
        Paragraph($"Wann: {certificate.When}", InterFont.Of(Text), after: 2);
        Paragraph($"Umfang: {certificate.Extent}", InterFont.Of(Text), after: 18);
        if (certificate.Topics.Count > 0)
        {
            Block(PdfBlockLevelElementTag.Heading2, "Themen", InterFont.Of(Middle, isBold: true), after: 4);
            flow.List(certificate.Topics.Select(InterFont.Writable), InterFont.Of(Text));
            flow.Space(16);
        }

        Block(PdfBlockLevelElementTag.Heading2, "Wer das bescheinigt", InterFont.Of(Middle, isBold: true), after: 4);
        Paragraph(string.Join(", ", certificate.IssuerAddress.Prepend(certificate.Issuer)), InterFont.Of(Text), after: 2);
        if (certificate.IssuedOn is { } day)
            Paragraph($"Ausgestellt am: {day}", InterFont.Of(Text));
        flow.Space(16);
        Block(PdfBlockLevelElementTag.Heading2, "Ist sie echt?", InterFont.Of(Middle, isBold: true), after: 4);
        Paragraph($"Code: {certificate.Code}", InterFont.Of(Middle, isBold: true), after: 4);
        Paragraph(
            $"Ob diese Bescheinigung von uns ist, sagt die Seite {check.AbsoluteUri} – dort Code und Namen eingeben.",
            InterFont.Of(Small));
        if (InterFont.Writable(certificate.Name).Contains(InterFont.Replacement, StringComparison.Ordinal))
            Paragraph(
                $"{Quoted.Of(InterFont.Replacement.ToString())} steht für ein Zeichen des Namens, das die Schrift dieser Datei nicht hat. "
                + "Geprüft wird der Name so, wie die Person ihn schreibt.",
                InterFont.Of(Small));

        void Paragraph(string text, XFont font, double after = 0) => Block(PdfBlockLevelElementTag.Paragraph, text, font, after);

        void Block(PdfBlockLevelElementTag tag, string text, XFont font, double after)
        {
            flow.Block(tag, InterFont.Writable(text), font);
            flow.Space(after);
        }
    }

    private static void Stripe(XGraphics graphics) =>
        graphics.DrawRectangle(new XSolidBrush(Coral), 0, 0, graphics.PageSize.Width, Edge);
}
