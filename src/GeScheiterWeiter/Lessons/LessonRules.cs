using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

/// <summary>What holds for a lesson that is to be read by everybody.</summary>
public static class LessonRules
{
    /// <summary>One sentence and one answer at least.</summary>
    public static bool HasSomethingToRead(Lesson lesson) =>
        lesson.Summary.Length > 0 && StoryQuestion.All.Any(question => question.AnswerIn(lesson.Story).Length > 0);

    /// <summary>The title of the talk leads to it, and the talk to who tells it.</summary>
    public static bool IsCalledLikeItsTalk(Lesson lesson) => FoldedText.Of(lesson.Title) == FoldedText.Of(lesson.Talk.Title);

    /// <summary>What would be read without names although it leads to somebody, and no organizer has looked at.</summary>
    public static IReadOnlyList<NameFound> NamesLeftIn(Lesson lesson) =>
        lesson.MayShow(Artefact.Names) || lesson.NamesAreChecked ? [] : NamesFoundIn(lesson);

    public static IReadOnlyList<NameFound> NamesFoundIn(Lesson lesson) =>
        NamesInLesson.In(lesson, lesson.Talk.Speakers.Select(s => s.Speaker));

    /// <summary>With all that the rules look at; tracked.</summary>
    public static Task<Lesson?> FindLessonAsync(this AppDb db, Guid editionId, Guid talkId, CancellationToken cancellationToken) =>
        db.Set<Lesson>().AsSplitQuery()
            .Include(l => l.Talk.Speakers).ThenInclude(s => s.Speaker)
            .Include(l => l.Talk.Speakers).ThenInclude(s => s.Consents)
            .Include(l => l.Talk.Edition)
            .SingleOrDefaultAsync(l => l.TalkId == talkId && l.Talk.EditionId == editionId, cancellationToken);
}
