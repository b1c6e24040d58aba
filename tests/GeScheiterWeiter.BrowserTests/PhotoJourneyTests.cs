using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using NetVips;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>What stays of a photo is chosen on the photo, with a script and without.</summary>
public sealed class PhotoJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_part_that_stays_is_chosen_on_the_picture(bool javaScript)
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerSpeakerLinks.Photo(speaker.Id));
            await page.Locator("input[type=file]").SetInputFilesAsync(
                new FilePayload { Name = "foto.jpg", MimeType = "image/jpeg", Buffer = Stripes() });
            await page.GetByLabel("Was ist zu sehen?").FillAsync("Eine Person lacht");
            await Expect(page.Locator("form[data-picture] canvas")).ToBeVisibleAsync(new() { Visible = javaScript });
            await page.GetByRole(AriaRole.Button, new() { Name = "Hochladen" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Das Foto ist hochgeladen.");
            Assert.Equal("green", Colour(await CutAsync(page)));

            var crop = page.Locator("form[action$=beschreibung] .crop");
            await Expect(crop.Locator("img")).ToHaveJSPropertyAsync("complete", true);
            var picture = await crop.Locator("img").BoundingBoxAsync();
            var cell = await crop.Locator(".crop-cell").Nth(5).BoundingBoxAsync();
            Assert.InRange(cell!.X + cell.Width, picture!.X + picture.Width - 2, picture.X + picture.Width + 2);
            Assert.InRange(cell.Height * 3, picture.Height - 2, picture.Height + 2);
            await crop.Locator(".crop-cell").Nth(5).ClickAsync(new() { Position = new Position { X = 4, Y = 4 } });
            await Expect(page.GetByLabel("Mitte rechts").First).ToBeCheckedAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Beschreibung und Ausschnitt speichern" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Das Foto ist geändert.");
            Assert.Equal("blue", Colour(await CutAsync(page)));
        });
    }

    /// <summary>Red at the left, green in the middle, blue at the right.</summary>
    private static byte[] Stripes()
    {
        using var red = Stripe(220, 0, 0);
        using var green = Stripe(0, 200, 0);
        using var blue = Stripe(0, 0, 220);
        using var whole = Image.Arrayjoin([red, green, blue], across: 3);
        return whole.JpegsaveBuffer();
    }

    private static Image Stripe(params double[] colour)
    {
        using var black = Image.Black(200, 300, bands: 3);
        using var painted = black + colour;
        return painted.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static async Task<byte[]> CutAsync(IPage page)
    {
        var address = await page.Locator(".picture-now img").GetAttributeAsync("src");
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), address).ToString());
        return await answer.BodyAsync();
    }

    /// <summary>Of the point in the middle.</summary>
    private static string Colour(byte[] picture)
    {
        using var image = Image.NewFromBuffer(picture);
        var point = image.Getpoint(image.Width / 2, image.Height / 2);
        return (point[0] > 120, point[1] > 120, point[2] > 120) switch
        {
            (true, false, false) => "red",
            (false, true, false) => "green",
            (false, false, true) => "blue",
            _ => string.Join(' ', point),
        };
    }
}
