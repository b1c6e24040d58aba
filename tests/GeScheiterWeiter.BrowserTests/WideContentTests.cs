using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>
/// Words, addresses, tables and code wider than any phone scroll or break inside their box; the page stays as wide as the window.
/// </summary>
public sealed class WideContentTests(Chromium chromium, WideContentTests.WideSite site) : IClassFixture<WideContentTests.WideSite>
{
    private static readonly string Word = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 4));

    private static readonly string Markdown =
        $"""
        Eine Adresse: https://www.example.org/{string.Concat(Enumerable.Repeat("sehr-lang/", 20))}

        ## {Word}

        - {Word}
        - `{Word}{Word}`

        > {Word}{Word}

        | {string.Join(" | ", Enumerable.Range(1, 12).Select(number => $"Spalte Nummer {number}"))} |
        |{string.Concat(Enumerable.Repeat("---|", 12))}
        | {string.Join(" | ", Enumerable.Range(1, 12).Select(_ => "Ein Eintrag"))} |

            {Word}{Word}{Word}
        """;

    [Theory]
    [InlineData(Door.Visitors, 320)]
    [InlineData(Door.Visitors, 1280)]
    [InlineData(Door.Attendees, 320)]
    [InlineData(Door.Organizers, 320)]
    public async Task Nothing_makes_a_page_wider_than_the_window(Door door, int width)
    {
        var paths = (await site.PagesAsync(door)).Where(page => !page.Path.Contains('?', StringComparison.Ordinal))
            .Select(FullSite.PathForBrowser).ToList();
        var findings = new List<string>();
        await chromium.WithPageAsync(site, new Screen { Width = width, JavaScript = false }, trace: false, act: async page =>
        {
            await page.SignInAsync(site, door);
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                var (scroll, client) = (await WidthAsync("scrollWidth"), await WidthAsync("clientWidth"));
                if (scroll > client)
                    findings.Add($"{path} is {scroll} px wide");
            }

            Task<int> WidthAsync(string which) => page.EvaluateAsync<int>($"document.documentElement.{which}");
        });

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    public sealed class WideSite : FullSite
    {
        public override Uri BaseUrl { get; } = new("http://www.gescheiterweiter.test");

        protected override async Task ArrangeAsync(IServiceProvider services)
        {
            await base.ArrangeAsync(services);
            var db = services.GetRequiredService<AppDb>();
            foreach (var edition in db.Set<Edition>().ToList())
            {
                edition.Name = Word;
                edition.Subtitle = Word;
                edition.Description = Markdown;
                edition.Recap = Markdown;
                edition.EasyLanguage = Markdown;
                edition.English = Markdown;
                edition.HostNames = Word;
            }

            foreach (var talk in db.Set<Talk>().ToList())
                (talk.Title, talk.Abstract) = (Word, Markdown);
            foreach (var lesson in db.Set<Lesson>().ToList())
            {
                (lesson.Title, lesson.Summary, lesson.Topics) = (Word, Word, [Word[..60]]);
                lesson.Story = new Story { Plan = Markdown, Takeaway = Word + Word };
            }

            foreach (var speaker in db.Set<Speaker>().ToList())
                (speaker.Name, speaker.Role, speaker.Organisation, speaker.Biography) = (Word, Word, Word, Markdown);
            foreach (var question in db.Set<FormQuestion>().ToList())
                (question.Text, question.Purpose, question.Options) =
                    (Word, Word, [.. question.Options.Select((_, index) => Word + index)]);
            foreach (var answer in db.Set<FormAnswer>().Where(a => a.Question.Kind != FormQuestionKind.Number).ToList())
                answer.Text = Word;
            foreach (var partner in db.Set<Partner>().ToList())
                (partner.Name, partner.Role) = (Word, Word);
            foreach (var (index, list) in db.Set<InvitationList>().ToList().Index())
                (list.Name, list.Text) = (Word + index, Word + Word);
            foreach (var wording in db.Set<LetterWording>().ToList())
            {
                db.Entry(wording).Property(w => w.Subject).CurrentValue = Word;
                db.Entry(wording).Property(w => w.Body).CurrentValue = Word + Word;
            }

            foreach (var proposal in db.Set<Proposal>().ToList())
                new ProposalDraft(Word, TestData.Story(Word + Word), 20, Word + Word, Word + Word, IsMeantAsTandem: true).WriteTo(proposal);
            foreach (var teller in db.Set<ProposalTeller>().ToList())
                teller.Describe(new TellerDetails(Word, Word, Word, teller.Side));
            foreach (var verdict in db.Set<ProposalVerdict>().ToList())
                verdict.Reason = Word + Word;
            foreach (var question in db.Set<ProposalQuestion>().ToList())
            {
                db.Entry(question).Property(q => q.Text).CurrentValue = Word + Word;
                if (question.Answer is not null)
                    question.Reply(Word + Word, TestData.Now);
            }

            foreach (var report in db.Set<BarrierReport>().ToList())
            {
                db.Entry(report).Property(r => r.Page).CurrentValue = Word;
                db.Entry(report).Property(r => r.Text).CurrentValue = Word + Word;
                db.Entry(report).Property(r => r.Name).CurrentValue = Word;
            }

            foreach (var decision in db.Set<PreparedDecision>().ToList())
                decision.Sentence = Word + Word;
            foreach (var wish in db.Set<TandemWish>().ToList())
                (wish.Topic, wish.Sentence) = (Word, Word + Word);
            await db.SaveChangesAsync();
            await db.Set<Question>().ExecuteUpdateAsync(set => set.SetProperty(question => question.Text, Word + Word));
        }
    }
}
