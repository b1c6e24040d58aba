using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Tests.Mail.Letters;

/// <summary>Each letter the site can send, in the words somebody has approved.</summary>
public sealed class EveryLetterTests
{
    private static readonly LetterRenderer Renderer = new(
        new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = new Uri("https://www.gescheiterweiter.example") })),
        new CurrentOperator());

    public static TheoryData<string> Kinds => [.. LetterCatalogue.Kinds.Select(kind => kind.Name)];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Kinds))]
    public void Every_letter_has_a_sample_and_approved_words(string kind)
    {
        var letter = Renderer.Render(LetterCatalogue.Sample(LetterCatalogue.Kinds.Single(type => type.Name == kind)));

        Verified.Matches(kind, $"Betreff: {letter.Subject}\n\n{letter.Text}");
    }

    [Fact]
    public void No_approved_words_are_left_of_a_letter_that_is_gone()
    {
        var files = Directory.GetFiles(Verified.Folder, "*.verified.txt").Select(file => Path.GetFileName(file).Split('.')[0]);

        Assert.Empty(files.Except(LetterCatalogue.Kinds.Select(kind => kind.Name)));
    }
}
