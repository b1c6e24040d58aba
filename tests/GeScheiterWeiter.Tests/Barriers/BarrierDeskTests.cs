using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Barriers;

public sealed class BarrierDeskTests
{
    private const string Anna = "anna@amt.example";

    [Theory, EveryProvider]
    public async Task Whoever_leaves_an_address_gets_a_receipt_with_number_and_day_and_nothing_they_typed(StorageProvider provider)
    {
        await using var world = await BarrierWorld.CreateAsync(provider);

        var receipt = await world.ReportAsync(Anna);

        Assert.Equal(GermanDay.At(TestData.Now).AddDays(28), receipt.AnswerBy);
        var letter = Assert.Single(await world.Database.LettersAsync(Anna));
        Assert.Equal("BarrierReported", letter.Kind);
        Assert.Contains(CodeText.Printed(receipt.Number), letter.Subject, StringComparison.Ordinal);
        Assert.Contains(GermanDay.Words(receipt.AnswerBy), letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("spam.example", letter.Subject + letter.Text + letter.Html, StringComparison.Ordinal);
        Assert.Equal(["barrier.reported"], await world.ActionsAsync());
    }

    [Theory, EveryProvider]
    public async Task The_same_form_sent_many_times_is_one_report_and_one_letter(StorageProvider provider)
    {
        await using var world = await BarrierWorld.CreateAsync(provider);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.ReportAsync(Anna, form: 7)));

        Assert.Single(receipts.Distinct());
        await world.OnlyAsync();
        Assert.Single(await world.Database.LettersAsync());
    }

    [Fact]
    public async Task A_mailbox_is_spared_but_no_report_is_lost()
    {
        await using var world = await BarrierWorld.CreateAsync();

        await world.ReportAsync(Anna);
        await world.ReportAsync(Anna);
        await world.ReportAsync();

        Assert.Equal(3, (await world.Database.AllAsync<BarrierReport>()).Count);
        Assert.Single(await world.Database.LettersAsync());
    }

    [Fact]
    public async Task The_receipt_names_the_body_of_the_land_unless_the_operator_says_another_or_none()
    {
        await using var world = await BarrierWorld.CreateAsync();
        await world.Database.ArrangeAsync(new OperatorDetails { Jurisdiction = Jurisdiction.Hessen });
        await world.ReportAsync(Anna);
        await world.Database.WithDbAsync(async db =>
        {
            db.Set<OperatorDetails>().Single().AccessibilityEnforcementBody = "Schiedsstelle\nMusterstadt";
            await db.SaveChangesAsync();
        });
        await world.ReportAsync("berta@amt.example");
        await world.Database.WithDbAsync(async db =>
        {
            var details = db.Set<OperatorDetails>().Single();
            (details.AccessibilityEnforcementBody, details.HasNoEnforcementBody) = ("", true);
            await db.SaveChangesAsync();
        });
        await world.ReportAsync("cem@amt.example");

        Assert.Contains("barrierefreie IT des Landes Hessen", await TextAsync(world, Anna), StringComparison.Ordinal);
        Assert.Contains("Schiedsstelle, Musterstadt", await TextAsync(world, "berta@amt.example"), StringComparison.Ordinal);
        Assert.DoesNotContain("an diese Stelle wenden", await TextAsync(world, "cem@amt.example"), StringComparison.Ordinal);
    }

    [Theory, EveryProvider]
    public async Task Of_two_answers_the_first_is_sent_and_the_second_told(StorageProvider provider)
    {
        await using var world = await BarrierWorld.CreateAsync(provider);
        await world.ReportAsync(Anna);
        var report = await world.OnlyAsync();

        var outcomes = await Task.WhenAll(world.AnswerAsync(report, "Eins"), world.AnswerAsync(report, "Zwei"));

        Assert.Equal([BarrierAnswerOutcome.Answered, BarrierAnswerOutcome.Outdated], outcomes.Order());
        Assert.Equal(["BarrierReported", "BarrierAnswered"], (await world.Database.LettersAsync(Anna)).Select(letter => letter.Kind));
        Assert.True((await world.OnlyAsync()).IsAnswered);
    }

    [Fact]
    public async Task An_answer_is_text_in_the_letter_and_never_in_the_log()
    {
        await using var world = await BarrierWorld.CreateAsync();
        await world.ReportAsync(Anna);

        await world.AnswerAsync(await world.OnlyAsync(), Hostile.Name + "\n\nZweiter *Absatz* [hier](https://boese.example)");

        var letter = await world.Database.LastLetterAsync(Anna);
        Assert.DoesNotContain("<script", letter.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(letter.Links, link => link.Host == "boese.example");
        Assert.Contains("Zweiter", letter.Text, StringComparison.Ordinal);
        Assert.All(
            await world.Database.AllAsync<AuditEntry>(),
            entry => Assert.DoesNotContain("Absatz", entry.Details ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_address_an_answer_is_only_noted()
    {
        await using var world = await BarrierWorld.CreateAsync();
        await world.ReportAsync();
        var report = await world.OnlyAsync();

        Assert.Equal(BarrierAnswerOutcome.NoAddress, await world.AnswerAsync(report));
        Assert.Equal(BarrierAnswerOutcome.TextMissing, await world.AnswerAsync(report, "  ", BarrierAnswerWay.Otherwise));
        Assert.Equal(
            BarrierAnswerOutcome.TextTooLong,
            await world.AnswerAsync(report, new string('x', BarrierReport.MaxAnswerLength + 1), BarrierAnswerWay.Otherwise));
        Assert.Equal(BarrierAnswerOutcome.Answered, await world.AnswerAsync(report, "Am Telefon erklärt", BarrierAnswerWay.Otherwise));

        Assert.Empty(await world.Database.LettersAsync());
        Assert.Equal(["barrier.reported", "barrier.answered-otherwise"], await world.ActionsAsync());
    }

    [Fact]
    public async Task The_last_day_is_in_time_and_the_next_is_not()
    {
        await using var world = await BarrierWorld.CreateAsync();
        await world.ReportAsync();
        await world.ReportAsync();
        var report = (await world.Database.AllAsync<BarrierReport>())[0];

        Assert.False(report.IsOverdueOn(report.AnswerBy));
        Assert.True(report.IsOverdueOn(report.AnswerBy.AddDays(1)));
        Assert.Equal([NextStepKind.AnswerBarriers], await StepsAsync(world));
        world.Database.Clock.Advance(TimeSpan.FromDays(29));
        await world.ReportAsync();
        Assert.Equal([NextStepKind.AnswerOverdueBarriers, NextStepKind.AnswerBarriers], await StepsAsync(world));
        Assert.Equal(2, (await FiguresAsync(world)).NextSteps.Single(step => step.Kind == NextStepKind.AnswerOverdueBarriers).Count);
    }

    [Theory, EveryProvider]
    public async Task An_answered_report_goes_with_its_letters_and_an_open_one_stays_a_year(StorageProvider provider)
    {
        await using var world = await BarrierWorld.CreateAsync(provider);
        var retention = new Retention();
        await world.ReportAsync(Anna);
        await world.AnswerAsync(await world.OnlyAsync());
        await world.ReportAsync();

        world.Database.Clock.Advance(retention.AnsweredBarrierReports - TimeSpan.FromMinutes(1));
        await world.CleanUpAsync();
        Assert.Equal(2, (await world.Database.AllAsync<BarrierReport>()).Count);
        world.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await world.CleanUpAsync();

        Assert.False((await world.OnlyAsync()).IsAnswered);
        Assert.All(await world.Database.AllAsync<OutboxMail>(), mail => Assert.Equal(("", ""), (mail.ToAddress, mail.Text)));
        world.Database.Clock.Advance(retention.BarrierReports - retention.AnsweredBarrierReports);
        await world.CleanUpAsync();
        Assert.Empty(await world.Database.AllAsync<BarrierReport>());
    }

    [Theory, EveryProvider]
    public async Task What_is_erased_leaves_no_letter_behind(StorageProvider provider)
    {
        await using var world = await BarrierWorld.CreateAsync(provider);
        await world.ReportAsync(Anna);
        var id = (await world.OnlyAsync()).Id;

        Assert.True(await EraseAsync(world, id));
        Assert.False(await EraseAsync(world, id));

        Assert.Empty(await world.Database.AllAsync<BarrierReport>());
        var mail = Assert.Single(await world.Database.AllAsync<OutboxMail>());
        Assert.Equal(("", "", OutboxState.Discarded), (mail.ToAddress, mail.Text, mail.State));
        Assert.Equal(["barrier.reported", "barrier.erased"], await world.ActionsAsync());
    }

    private static Task<bool> EraseAsync(BarrierWorld world, Guid id) => world.Database.WithAsync(
        (BarrierErasure erasure) => erasure.EraseAsync(id, RegistrationWorld.Organizer, CancellationToken.None));

    private static async Task<string> TextAsync(BarrierWorld world, string address) =>
        string.Join(' ', (await world.Database.LastLetterAsync(address)).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task<DashboardFigures> FiguresAsync(BarrierWorld world) =>
        world.Database.WithAsync((DashboardReader reader) => reader.ReadAsync(CancellationToken.None));

    private static async Task<IEnumerable<NextStepKind>> StepsAsync(BarrierWorld world) =>
        (await FiguresAsync(world)).NextSteps.Select(step => step.Kind)
            .Where(kind => kind is NextStepKind.AnswerBarriers or NextStepKind.AnswerOverdueBarriers);
}
