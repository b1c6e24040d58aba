using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Tests.Privacy;

public sealed class RetentionTests
{
    [Theory]
    [InlineData("12", "12 Tage", "12 Tagen")]
    [InlineData("1", "1 Tag", "1 Tag")]
    [InlineData("365", "1 Jahr", "1 Jahr")]
    [InlineData("730", "2 Jahre", "2 Jahren")]
    [InlineData("1.12:00:00", "36 Stunden", "36 Stunden")]
    public async Task A_number_is_days_and_is_said_in_words(string setting, string length, string after)
    {
        await using var database = await WithAsync("Retention:FeedbackTexts", setting);

        var retention = database.Services.GetRequiredService<Retention>();

        Assert.Equal(length, retention.FeedbackTexts.InWords());
        Assert.Equal(after, retention.FeedbackTexts.AfterInWords());
    }

    [Theory]
    [InlineData("Retention:LetterWords", "0")]
    [InlineData("Retention:LetterWords", "4000")]
    [InlineData("Retention:FeedbackMarks", "29")]
    [InlineData("Retention:ImportDrafts", "5")]
    public async Task A_period_that_cannot_be_meant_is_refused(string setting, string value)
    {
        await using var database = await WithAsync(setting, value);

        var refused = Assert.Throws<OptionsValidationException>(() => database.Services.GetRequiredService<Retention>());

        Assert.Contains(setting.Split(':')[1], refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_with_a_wrong_name_is_refused()
    {
        await using var database = await WithAsync("Retention:LetterWord", "12");

        Assert.Throws<InvalidOperationException>(() => database.Services.GetRequiredService<Retention>());
    }

    private static Task<TestDatabase> WithAsync(string setting, string value) =>
        TestDatabase.CreateAsync(settings: new Dictionary<string, string?> { [setting] = value });
}
