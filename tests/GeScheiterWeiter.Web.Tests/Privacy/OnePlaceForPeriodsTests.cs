using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Privacy;

/// <summary>How long something is kept is decided in <see cref="Retention"/>, and nowhere else.</summary>
public sealed partial class OnePlaceForPeriodsTests
{
    /// <summary>What cleans up without a period of its own, and when it does.</summary>
    private static readonly Dictionary<string, string> EndsBySomethingElse = new()
    {
        ["DataRequestCleanup"] = "the request has its end from Retention when it is asked",
        ["FormAnswerCleanup"] = "organizers say it with each question",
        ["ImportDraftPurge"] = "the draft has its end from Retention when it is uploaded",
        ["QuestionSupportCleanup"] = "with its question",
        ["SentLinkCleanup"] = "when the letter has left",
        ["SignInCleanup"] = "when a session, a link or a lock has ended by itself",
    };

    /// <summary>Lengths of days in the source that are about something else than keeping, by file.</summary>
    private static readonly Dictionary<string, string> AboutSomethingElse = new()
    {
        ["SignInLimit"] = "how many attempts a day",
        ["TeamDesk"] = "how long an invitation to the team is valid",
        ["SpeakerToken"] = "how long a link of before opens",
        ["FeedbackDesk"] = "how long answers are taken",
        ["TandemIntroduction"] = "how long two are asked",
        ["LocalTime"] = "the offset of the day before",
        ["ReminderRule"] = "how late a reminder makes sense",
        ["DueInvitations"] = "how long nobody is reminded",
        ["ImportRules"] = "how long ago somebody can have signed up",
        ["ClockWatch"] = "how long a clock that has leapt is not believed",
        ["DeletionHold"] = "how long a hold may last",
        ["DashboardReader"] = "when work is due",
        ["SpeakingRun"] = "when it is too late to write",
        ["SpeakingSending"] = "how long nobody is written to again",
        ["FoldingBackfill"] = "how often it runs",
        ["KeyFile"] = "a clock that is behind",
        ["FormQuestionData"] = "the days a question has when organizers say nothing else",
    };

    [Fact]
    public void What_cleans_up_asks_the_settings_how_long()
    {
        var deciding =
            from type in typeof(Retention).Assembly.GetTypes()
            where type is { IsClass: true, IsAbstract: false }
                && typeof(IScheduledTask).IsAssignableFrom(type) && CleansUp().IsMatch(type.Name)
            where !EndsBySomethingElse.ContainsKey(type.Name)
            let asked = type.GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType)
            where !asked.Contains(typeof(Retention)) && !asked.Contains(typeof(IntroductionTime))
            select type.Name;

        Assert.Empty(deciding);
    }

    [Fact]
    public void No_length_of_days_stands_anywhere_else()
    {
        var source = Repository.PathOf("src", "GeScheiterWeiter");
        var found = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Built().IsMatch(file) && Days().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != nameof(Retention));

        Assert.Equal(AboutSomethingElse.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("(?:Cleanup|Purge|Erasing|Forgetting)$")]
    private static partial Regex CleansUp();

    [GeneratedRegex(@"[\\/](?:bin|obj)[\\/]")]
    private static partial Regex Built();

    [GeneratedRegex(@"TimeSpan\.FromDays\(\s*(?:\d|\w+\.Usual)|\.AddDays\(\s*-")]
    private static partial Regex Days();
}
