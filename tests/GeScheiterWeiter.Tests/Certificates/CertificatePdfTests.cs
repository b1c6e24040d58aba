using System.Text;
using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.TestKit;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace GeScheiterWeiter.Tests.Certificates;

/// <summary>The file is one that everybody can read, by eye or by ear, whatever people are called.</summary>
public sealed class CertificatePdfTests
{
    private static readonly Uri Check = new("https://www.gescheiterweiter.de/bescheinigung");

    [Fact]
    public void It_is_tagged_says_its_language_and_its_title_and_brings_its_fonts_along()
    {
        using var document = Read(Certificate());
        var catalog = document.Internals.Catalog.Elements;

        Assert.True(catalog.GetDictionary("/MarkInfo")?.Elements.GetBoolean("/Marked"));
        Assert.Equal("de-DE", catalog.GetString("/Lang"));
        Assert.True(catalog.GetDictionary("/ViewerPreferences")?.Elements.GetBoolean("/DisplayDocTitle"));
        Assert.Equal("Teilnahmebescheinigung: Ein Abend", document.Info.Title);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", Metadata(document), StringComparison.Ordinal);
        Assert.Equal(
            "Document 1, H1 1, H2 3, L 1, LBody 2, LI 2, Lbl 2, P 11",
            string.Join(", ", Tags(document).CountBy(tag => tag).OrderBy(tag => tag.Key, StringComparer.Ordinal)
                .Select(tag => $"{tag.Key} {tag.Value}")));
        var fonts = document.Internals.GetAllObjects().OfType<PdfDictionary>()
            .Where(dictionary => dictionary.Elements.GetName("/Type") == "/FontDescriptor").ToList();
        Assert.Equal(2, fonts.Count);
        Assert.All(fonts, font => Assert.NotNull(font.Elements.GetObject("/FontFile2")));
        Assert.All(
            document.Internals.GetAllObjects().OfType<PdfDictionary>().Where(d => d.Elements.GetName("/Subtype") == "/Type0"),
            font => Assert.NotNull(font.Elements.GetObject("/ToUnicode")));
    }

    [Fact]
    public void A_long_programme_goes_on_to_further_pages_and_a_long_word_stays_on_them()
    {
        using var document = Read(Certificate() with
        {
            Name = new string('W', 120),
            Organisation = string.Join(' ', Enumerable.Repeat("Behörde", 20)),
            Topics = [.. Enumerable.Range(1, 60).Select(number => $"Vortrag {number}: {new string('x', 180)}")],
        });

        Assert.InRange(document.PageCount, 3, 12);
        Assert.Equal(60, Tags(document).Count(tag => tag == "LI"));
    }

    [Theory]
    [InlineData("Łukasz Größe-İşık Ωμέγα Иван Ş̌", "Łukasz Größe-İşık Ωμέγα Иван")]
    [InlineData("李明", "□□")]
    [InlineData("Ada 😀 Beispiel", "Ada □ Beispiel")]
    [InlineData("Zeile\nund\tTab\u202egedreht", "Zeile und Tabgedreht")]
    [InlineData("ﬁn", "fin")]
    public void What_the_font_does_not_have_is_replaced(string text, string expected) =>
        Assert.StartsWith(expected, InterFont.Writable(text), StringComparison.Ordinal);

    [Theory]
    [InlineData(Hostile.Name)]
    [InlineData("李明")]
    [InlineData("\ud800")]
    [InlineData("مريم العربية")]
    public void Any_name_comes_out(string name)
    {
        using var document = Read(Certificate() with { Name = name });

        Assert.Equal(1, document.PageCount);
    }

    private static Certificate Certificate() => new(
        "Jörg Müller", "Stadt Beispiel",
        new Edition
        {
            Slug = "abend",
            Name = "Ein Abend",
            StartUtc = TestData.Now.AddHours(8),
            EndUtc = TestData.Now.AddHours(10),
        },
        ["Der erste Vortrag", "Der zweite"],
        new OperatorDetails { Name = "Apiarista GmbH", PostalAddress = "Am Bienenstock 1\n10115 Berlin" },
        "04HM-ASW9-NF6Y-Y093", TestData.Now.AddDays(1));

    private static PdfDocument Read(Certificate certificate)
    {
        var file = CertificatePdf.Render(certificate, Check);
        if (Environment.GetEnvironmentVariable("GESCHEITERWEITER_PDF") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, $"{certificate.Topics.Count}-{certificate.Name.Length}.pdf"), file);
        return PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);
    }

    private static IEnumerable<string> Tags(PdfDocument document) => document.Internals.GetAllObjects().OfType<PdfDictionary>()
        .Where(dictionary => dictionary.Elements.GetName("/Type") == "/StructElem")
        .Select(dictionary => dictionary.Elements.GetName("/S").TrimStart('/'));

    private static string Metadata(PdfDocument document) => Encoding.UTF8.GetString(
        document.Internals.Catalog.Elements.GetDictionary("/Metadata")!.Stream.UnfilteredValue);
}
