using System.Globalization;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Letters.Layout;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;

namespace GeScheiterWeiter.Tests.Editions;

/// <summary>A letter about an edition has the colour of its pages.</summary>
public sealed partial class EditionLetterColoursTests
{
    private const string Paper = "#fcfcf9";
    private const string DarkPaper = "#131520";
    private const string Print = "#181b2d";
    private const double ReadableContrast = 4.5;

    public static TheoryData<EditionAccent> Accents => new(Enum.GetValues<EditionAccent>());

    [Theory]
    [MemberData(nameof(Accents))]
    public void The_colours_are_those_of_the_pages(EditionAccent accent)
    {
        var colours = EditionLetterColours.Of(accent);
        var style = Regex.Match(
            File.ReadAllText(Repository.PathOf("src", "GeScheiterWeiter.Web", "Styles", "accents.css")),
            $@"\.accent-{accent.ToString().ToLowerInvariant()} \{{(.*?)\}}", RegexOptions.Singleline).Groups[1].Value;

        var written = Oklch().Matches(style).Select(HexOf).ToArray();

        Assert.Equal([colours.Fill, colours.Ink, colours.InkInTheDark], written[..3]);
    }

    [Theory]
    [MemberData(nameof(Accents))]
    public void Words_can_be_read_on_and_in_each_colour(EditionAccent accent)
    {
        var colours = EditionLetterColours.Of(accent);

        Assert.InRange(Contrast(colours.Fill, Print), ReadableContrast, 21);
        Assert.InRange(Contrast(colours.Ink, Paper), ReadableContrast, 21);
        Assert.InRange(Contrast(colours.InkInTheDark, DarkPaper), ReadableContrast, 21);
    }

    [Fact]
    public async Task Letters_of_every_kind_wear_the_colour_of_their_edition()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 1);
        edition.Accent = EditionAccent.Moss;
        await world.ArrangeAsync(edition);
        var list = new InvitationList
        {
            Edition = edition,
            EditionId = edition.Id,
            Name = "Presse",
            CreatedUtc = TestData.Now,
            Text = MarkdownText.From("> Ein Zitat\n\n[Ein Link](https://amt.example/)"),
        };

        await new Participant(world, edition, "anna@amt.example").SignUpAsync();
        var previews = new[]
        {
            await world.WithAsync((ReminderLetters letters) => Task.FromResult(letters.Preview(ReminderKind.Ahead, edition))),
            await world.WithAsync((EditionLetters letters) => Task.FromResult(letters.PreviewOfCancelled(edition, "Krank"))),
            await world.WithAsync((InvitationLetters letters) =>
                Task.FromResult(letters.PreviewOf(InvitationLetterKind.First, list, edition))),
        };

        Assert.All(
            [.. previews.Select(preview => preview.Html), (await world.LettersAsync()).Single().Html],
            html =>
            {
                Assert.Contains("background:#9dd163", html, StringComparison.Ordinal);
                Assert.DoesNotContain(LetterColours.OfTheSite.Fill, html, StringComparison.Ordinal);
                Assert.DoesNotContain(LetterColours.OfTheSite.Ink, html, StringComparison.Ordinal);
            });
        Assert.Contains("border-left:4px solid #9dd163", previews[^1].Html, StringComparison.Ordinal);
    }

    private static string HexOf(Match oklch)
    {
        var (lightness, chroma, hue) = (Number(oklch, 1), Number(oklch, 2), Number(oklch, 3) * Math.PI / 180);
        var (a, b) = (chroma * Math.Cos(hue), chroma * Math.Sin(hue));
        var l = Math.Pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        var m = Math.Pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        var s = Math.Pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        double[] linear =
        [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ];
        return "#" + string.Concat(linear.Select(light => $"{(int)Math.Round(255 * Math.Clamp(Gamma(light), 0, 1)):x2}"));
    }

    private static double Gamma(double light) =>
        light <= 0.0031308 ? 12.92 * light : 1.055 * Math.Pow(light, 1 / 2.4) - 0.055;

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double[] light = [.. Enumerable.Range(0, 3).Select(part => Convert.ToInt32(hex.Substring(1 + 2 * part, 2), 16) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    [GeneratedRegex(@"oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)")]
    private static partial Regex Oklch();
}
