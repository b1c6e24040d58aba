using GeScheiterWeiter.Lessons.Slides;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using PdfSharp.Pdf;

namespace GeScheiterWeiter.Tests.Lessons.Slides;

public sealed class SlidesCheckTests
{
    [Fact]
    public async Task A_plain_document_is_accepted_with_its_pages_and_what_it_says_of_itself()
    {
        using var document = new PdfDocument();
        document.AddPage();
        document.AddPage();
        document.Info.Author = "Ada Lovelace";
        using var file = new MemoryStream();
        document.Save(file);

        var report = await CheckAsync(file.ToArray());

        Assert.Equal(SlidesOutcome.Accepted, report.Outcome);
        Assert.Equal(2, report.Pages);
        Assert.Contains("Ada Lovelace", report.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_document_is_refused()
    {
        Assert.Equal(SlidesOutcome.NotAPdf, (await CheckAsync([])).Outcome);
        Assert.Equal(SlidesOutcome.NotAPdf, (await CheckAsync("<html><script>alert(1)</script>"u8.ToArray())).Outcome);
        Assert.Equal(SlidesOutcome.NotAPdf, (await CheckAsync([.. "MZ"u8, .. HandmadePdf.Sound()])).Outcome);
        Assert.Equal(SlidesOutcome.Broken, (await CheckAsync("%PDF-1.7\nnothing\n%%EOF"u8.ToArray())).Outcome);
        Assert.Equal(SlidesOutcome.Broken, (await CheckAsync(HandmadePdf.Sound()[..^60])).Outcome);
        Assert.Equal(SlidesOutcome.FileTooLarge, (await CheckAsync(new byte[TalkSlides.MaxBytes + 1])).Outcome);
    }

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", SlidesOutcome.Active)]
    [InlineData("/OpenAction << /S /Java#53cript /JS (x) >>", SlidesOutcome.Active)]
    [InlineData("/OpenAction << /S /URI /URI (https://evil.example/) >>", SlidesOutcome.Active)]
    [InlineData("/OpenAction << /S /Launch /F (calc.exe) >>", SlidesOutcome.Active)]
    [InlineData("/AA << /WC << /S /GoTo /D [3 0 R /Fit] >> >>", SlidesOutcome.Active)]
    [InlineData("/AcroForm << /XFA (x) >>", SlidesOutcome.Active)]
    [InlineData("/Names << /EmbeddedFiles << /Names [] >> >>", SlidesOutcome.HoldsFiles)]
    [InlineData("/AF [<< /Type /Filespec /EF << >> >>]", SlidesOutcome.HoldsFiles)]
    [InlineData("/OpenAction [3 0 R /Fit]", SlidesOutcome.Accepted)]
    [InlineData("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>", SlidesOutcome.Accepted)]
    public async Task What_does_something_or_holds_something_is_refused(string catalog, SlidesOutcome expected) =>
        Assert.Equal(expected, (await CheckAsync(HandmadePdf.Of(catalog))).Outcome);

    [Fact]
    public async Task A_link_somebody_clicks_on_is_no_harm() => Assert.Equal(
        SlidesOutcome.Accepted,
        (await CheckAsync(HandmadePdf.Of(
            objects: "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://stadt.example/) >> >>"))).Outcome);

    [Fact]
    public async Task What_is_locked_is_refused() => Assert.Equal(
        SlidesOutcome.Protected,
        (await CheckAsync(HandmadePdf.Of(trailer: "/Encrypt << /Filter /Standard /V 1 /R 2 /O () /U () /P -4 >>"))).Outcome);

    [Fact]
    public async Task What_lies_compressed_is_looked_at_too()
    {
        Assert.Equal(
            SlidesOutcome.Active, (await CheckAsync(HandmadePdf.Of(objects: HandmadePdf.Packed("9 0 << /S /JavaScript >>")))).Outcome);
        Assert.Equal(
            SlidesOutcome.Broken,
            (await CheckAsync(HandmadePdf.Of(
                objects: "<< /Type /ObjStm /Filter /LZWDecode /Length 3 >>\nstream\nabc\nendstream"))).Outcome);
    }

    [Fact]
    public async Task What_unpacks_to_far_too_much_or_nests_far_too_deep_ends_early()
    {
        Assert.Equal(
            SlidesOutcome.Broken, (await CheckAsync(HandmadePdf.Of(objects: HandmadePdf.Packed(new string(' ', 70_000_000))))).Outcome);
        Assert.Equal(SlidesOutcome.Broken, (await CheckAsync(HandmadePdf.Of(objects: new string('[', 2_000_000)))).Outcome);
        Assert.Equal(
            SlidesOutcome.Broken, (await CheckAsync(HandmadePdf.Of(objects: HandmadePdf.Packed(new string('[', 2_000_000))))).Outcome);
    }

    [Fact]
    public async Task Deep_nesting_below_the_bound_brings_nobody_down()
    {
        var deep = new string('[', 19_000) + new string(']', 19_000);

        var report = await CheckAsync(HandmadePdf.Of(objects: deep));

        Assert.Contains(report.Outcome, new[] { SlidesOutcome.Accepted, SlidesOutcome.Broken });
    }

    [Fact]
    public async Task Noise_is_an_answer_and_no_failure()
    {
        var random = new Random(4711);
        for (var round = 0; round < 40; round++)
        {
            var file = HandmadePdf.Of("/Lang (de)", "", HandmadePdf.Packed("9 0 << /Type /Thing >>"));
            for (var change = 0; change < 8; change++)
                file[random.Next(9, file.Length - 10)] = (byte)random.Next(256);

            await CheckAsync(file);
        }
    }

    private static Task<SlidesReport> CheckAsync(byte[] file) => SlidesCheck.CheckAsync(file, CancellationToken.None);
}
